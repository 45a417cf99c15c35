/**
 * What is served of a corpus that is too large to be sent whole: a manifest in the place of the index, and pieces
 * under `data/archive/<language>/`, each named by the SHA-256 of its bytes and kept for ever. Made by the build from
 * the public format; read by the worker. All of it stands in one language.
 */
import * as z from 'zod/mini';
import {
  articleSummarySchema,
  eventSchema,
  idSchema,
  SCHEMA_VERSION,
  textSchema,
} from '../model/published.ts';
import {
  datesSchema,
  differencesSchema,
  digitsSchema,
  idsSchema,
  listsSchema,
  namesSchema,
  numbersSchema,
  sparseSchema,
  wholeDatesSchema,
} from './fields.ts';

export { type HeadShard, headShardSchema } from './head-format.ts';
export { type Manifest, manifestSchema } from './manifest.ts';

/** A corpus of at most so many events is served as one index. */
export const WHOLE_UP_TO = 2000;

const version = z.literal(SCHEMA_VERSION);

/** Numbers of some events that follow each other in time: what filters, counts and the grid are worked out from. */
export const columnShardSchema = z.strictObject({
  schema: z.literal('sanad-columns'),
  version,
  length: z.number(),
  dates: datesSchema,
  /** First and last day of each candidate, in turn, counted from the event's own day. */
  candidates: sparseSchema(differencesSchema),
  /** With an open end: days from its day to the last one for which a source vouches. */
  reaches: sparseSchema(z.number()),
  /**
   * What the mark covers, from its day, the end outside, where it is not simply its days: sources disagree, or
   * the beginning is not known. Empty where it has no place.
   */
  extents: sparseSchema(z.tuple([z.number(), z.number()])),
  statuses: digitsSchema,
  kinds: numbersSchema,
  /** Positions. */
  disputed: numbersSchema,
  topics: listsSchema,
  people: listsSchema,
  places: listsSchema,
  articles: listsSchema,
});

/** With what it is counted as, in order of publication, from 1. */
const numberedArticleSchema = z.extend(articleSummarySchema, { number: z.optional(z.number()) });

/** Events whose ids have hashes alike (`buckets.ts`), whole, and where other ids of these hashes lead. */
export const recordShardSchema = z.strictObject({
  schema: z.literal('sanad-records'),
  version,
  events: z.array(eventSchema),
  /** Those that the events cite, and those whose own ids fall here. */
  articles: z.array(numberedArticleSchema),
  /** Keys of citations, and the events in which they stand. */
  citations: z.array(z.strictObject({ key: idSchema, event: idSchema })),
  retired: z.array(z.strictObject({ id: idSchema, to: idSchema })),
  /** Events that name one whose id falls here, as what they are part of or follow from. */
  naming: z.array(z.strictObject({ event: idSchema, by: idSchema })),
});

/** Names of record shards, of buckets that follow each other. */
export const directorySchema = z.strictObject({
  schema: z.literal('sanad-directory'),
  version,
  names: namesSchema,
});

/** Articles in order of publication: what a reader chooses a source by. */
export const sourcesSchema = z.strictObject({
  schema: z.literal('sanad-sources'),
  version,
  ids: idsSchema,
  titles: z.array(z.nullable(z.string())),
  openings: z.array(z.string()),
  publishers: z.array(z.nullable(textSchema)),
  languages: z.array(z.string()),
  published: wholeDatesSchema,
  /** How many events cite each. */
  events: numbersSchema,
});

export type ColumnShard = z.infer<typeof columnShardSchema>;
export type NumberedArticle = z.infer<typeof numberedArticleSchema>;
export type RecordShard = z.infer<typeof recordShardSchema>;
export type Directory = z.infer<typeof directorySchema>;
export type Sources = z.infer<typeof sourcesSchema>;
