import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { failureOf, fetchData, isPassing } from './fetch-data.ts';

const url = new URL('https://a.example/data/index.json');
const schema = z.strictObject({ version: z.literal(1) });

function answer(response: Response | Error): void {
  vi.stubGlobal('fetch', () =>
    response instanceof Error ? Promise.reject(response) : Promise.resolve(response),
  );
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it('gives what the schema accepts', async () => {
  answer(Response.json({ version: 1 }));
  expect(await fetchData(url, schema)).toEqual({ version: 1 });
});

describe('says why data did not come', () => {
  it.each([
    ['network', new TypeError('Failed to fetch')],
    ['network', new Response('', { status: 503 })],
    ['missing', new Response('', { status: 404 })],
    ['missing', new Response('', { status: 403 })],
    ['broken', new Response('<!doctype html>')],
    ['broken', new Response('')],
    ['broken', Response.json({ version: 2 })],
    ['broken', Response.json({ version: 1, more: true })],
  ])('%s', async (failure, response) => {
    answer(response);
    const error = await fetchData(url, schema).catch((thrown: unknown) => thrown);
    expect(failureOf(error)).toBe(failure);
    expect(isPassing(error)).toBe(failure === 'network');
  });
});
