/** The first thing that is fetched of an archive: what is in it, what is seen first, and the names of its pieces. */
import * as z from 'zod/mini';
import { articleSummarySchema, daySchema, indexSchema, SCHEMA_VERSION } from '../model/published.ts';
import { idsSchema, nameSchema, namesSchema, numbersSchema } from './fields.ts';
import { openingSchema } from './opening-format.ts';

/** Pieces in order, and how many each holds. */
const piecesSchema = z.strictObject({ names: namesSchema, counts: numbersSchema });

const { dataVersion, updated, site, people, places, topics, kinds } = indexSchema.shape;

export const manifestSchema = z.strictObject({
  schema: z.literal('sanad-manifest'),
  version: z.literal(SCHEMA_VERSION),
  ...{ dataVersion, updated, site, people, places, topics, kinds },
  totals: z.strictObject({ events: z.number(), dated: z.number(), articles: z.number() }),
  /** First and last day of which the dates speak; `null` where none does. */
  span: z.nullable(z.strictObject({ first: daySchema, last: daySchema })),
  /** How many events have each value where nothing is chosen, in the order of the lists and of `codes.ts`. */
  counts: z.strictObject({
    topic: numbersSchema,
    person: numbersSchema,
    place: numbersSchema,
    kind: numbersSchema,
    status: numbersSchema,
    /** Undated reports last. */
    precision: numbersSchema,
    disagree: z.number(),
  }),
  /** How many events lie in each stretch of so many months from a first of January on (`density` of core/find). */
  histogram: z.nullable(z.strictObject({ from: daySchema, months: z.number(), counts: z.array(z.number()) })),
  /** Those that have a lane of their own, and whether dated events are left that belong to none of them. */
  lanes: z.strictObject({
    topic: z.strictObject({ rest: z.boolean() }),
    person: z.strictObject({ ids: idsSchema, rest: z.boolean() }),
    /** With the number of each in order of publication, from 0. */
    source: z.strictObject({
      articles: z.array(articleSummarySchema),
      numbers: numbersSchema,
      rest: z.boolean(),
    }),
  }),
  columns: z.extend(piecesSchema, {
    /** Day number of the first event of each; undated ones have none, and those after it. */
    starts: z.array(z.nullable(z.number())),
    /** How many values the lists of each hold. */
    sizes: z.strictObject({
      topics: numbersSchema,
      people: numbersSchema,
      places: numbersSchema,
      articles: numbersSchema,
    }),
  }),
  heads: piecesSchema,
  records: z.strictObject({
    /** How many record shards there are: a power of two. */
    buckets: z.number(),
    directories: namesSchema,
  }),
  sources: piecesSchema,
  /** Names of the directories of search; `null` where there is none. */
  search: z.strictObject({ events: z.nullable(nameSchema), articles: z.nullable(nameSchema) }),
  opening: openingSchema,
});

export type Manifest = z.infer<typeof manifestSchema>;
