import * as z from 'zod/mini';
import { citationSchema, disagreementSchema, SCHEMA_VERSION } from '../model/published.ts';
import {
  digitsSchema,
  idsSchema,
  listsSchema,
  numbersSchema,
  sparseSchema,
  textsSchema,
  wholeDatesSchema,
} from './fields.ts';

/** What the axis and the list show of some events that follow each other in time. */
export const headShardSchema = z.strictObject({
  schema: z.literal('sanad-heads'),
  version: z.literal(SCHEMA_VERSION),
  ids: idsSchema,
  titles: textsSchema,
  kinds: numbersSchema,
  statuses: digitsSchema,
  dates: wholeDatesSchema,
  people: listsSchema,
  topics: listsSchema,
  disputes: sparseSchema(
    z.strictObject({
      disagreements: z.array(disagreementSchema),
      citations: z.array(z.pick(citationSchema, { key: true, article: true, when: true, status: true })),
    }),
  ),
});

export type HeadShard = z.infer<typeof headShardSchema>;
