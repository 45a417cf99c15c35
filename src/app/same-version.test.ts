import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { failureOf, fetchData } from './fetch-data.ts';
import { sameVersion } from './same-version.ts';

const schema = z.strictObject({ dataVersion: z.string(), events: z.array(z.string()) });
const url = new URL('data:,');

test.each([
  ['the same version', { dataVersion: 'a', events: [] }, 'a', null],
  ['any version, while developing', { dataVersion: 'b', events: [] }, null, null],
  ['another version', { dataVersion: 'b', events: [] }, 'a', 'changed'],
  ['another version in another form', { dataVersion: 'b', happenings: {} }, 'a', 'changed'],
  ['the same version, damaged', { dataVersion: 'a' }, 'a', 'broken'],
  ['something else', { schema: 'x' }, 'a', 'broken'],
  ['nothing', null, 'a', 'broken'],
] as const)('%s', async (_name, data, version, failure) => {
  const sent = new URL(`data:application/json,${encodeURIComponent(JSON.stringify(data))}`, url);
  const outcome = await fetchData(sent, sameVersion(schema, version)).then(() => null, failureOf);
  expect(outcome).toBe(failure);
});
