import * as z from 'zod/mini';
import { disagreementSchema, indexSchema, SCHEMA_VERSION } from './published.ts';

const count = z.number();

/** `Figures` (`core/model/figures`) as the compiler writes them of a corpus too large to be counted by its readers. */
const totalsSchema = z.strictObject({
  articles: count,
  events: count,
  dated: count,
  undated: count,
  status: z.strictObject({ happened: count, planned: count, claimed: count }),
  citations: count,
  quotes: count,
  rules: z.array(z.tuple([z.string(), count])),
  otherwise: z.strictObject({ editor: count, 'same-occasion': count, nothing: count }),
  disagreements: count,
  points: z.array(z.tuple([disagreementSchema.shape.point, count])),
  corrections: count,
});

const { site, people, places, topics, kinds, retired, dataVersion, updated } = indexSchema.shape;

/**
 * `corpus.json`: what the index of a small corpus holds, without events and articles. These stand beside it, one a
 * line: `events.jsonl` in order of time, undated ones last, and `articles.jsonl` in order of publication.
 */
export const corpusHeadSchema = z.strictObject({
  schema: z.literal('sanad-corpus'),
  version: z.literal(SCHEMA_VERSION),
  dataVersion,
  updated,
  site,
  totals: totalsSchema,
  people,
  places,
  topics,
  kinds,
  retired,
});

export type CorpusHead = z.infer<typeof corpusHeadSchema>;
