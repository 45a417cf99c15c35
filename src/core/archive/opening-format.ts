/** The axis as it is first seen, where nothing is chosen: it needs no shard, and stays when the shards have come. */
import * as z from 'zod/mini';
import { differencesSchema, numbersSchema } from './fields.ts';
import { headShardSchema } from './head-format.ts';

/** All nodes of one octave of zoom and one number of rows, as `AxisNode`, column by column. */
const openingPartSchema = z.strictObject({
  level: z.number(),
  rows: z.number(),
  /** Of each lane, its height in rows. */
  heights: numbersSchema,
  ids: z.array(z.string()),
  /** Positions in `lanes`. */
  lanes: numbersSchema,
  row: numbersSchema,
  /** Day number on which each begins, counted from the one before. */
  froms: differencesSchema,
  /** Days from there to the end, and to where the label must end. */
  tos: z.array(z.number()),
  rooms: z.array(z.number()),
  counts: numbersSchema,
  ordinals: numbersSchema,
  kinds: z.array(z.array(z.tuple([z.number(), z.number()]))),
});

export const openingSchema = z.strictObject({
  /** Of topics: how many dated events belong to each. */
  lanes: z.array(z.strictObject({ id: z.string(), count: z.number() })),
  parts: z.array(openingPartSchema),
  /** The heads of all nodes, by ordinal. */
  ordinals: numbersSchema,
  heads: z.nullable(headShardSchema),
});

export type Opening = z.infer<typeof openingSchema>;
export type OpeningPart = z.infer<typeof openingPartSchema>;
