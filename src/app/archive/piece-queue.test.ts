import { expect, it } from 'vitest';
import { DataError } from '../fetch-data.ts';
import { PieceQueue } from './piece-queue.ts';

const never = new AbortController().signal;
const at = new URL('https://site.example/x');

/** Pieces that come when they are let go. */
function fetching() {
  const begun: string[] = [];
  const doors = new Map<string, () => void>();
  const fetch = (key: string) => () =>
    new Promise<string>((resolve) => {
      begun.push(key);
      doors.set(key, () => resolve(key));
    });
  return { begun, fetch, let: (key: string) => doors.get(key)?.() };
}

const newQueue = () => new PieceQueue({ pause: () => Promise.resolve() });

it('fetches a piece once, however many ask for it', async () => {
  const queue = newQueue();
  const { begun, fetch, let: go } = fetching();
  const both = [1, 2].map(() => queue.get('a', fetch('a'), 'now', never));
  go('a');
  expect(await Promise.all(both)).toEqual(['a', 'a']);
  expect(begun).toEqual(['a']);
});

it('leaves room for what a reader waits for', () => {
  const queue = newQueue();
  const { begun, fetch } = fetching();
  for (const key of ['i1', 'i2', 'i3', 'i4', 'i5']) void queue.get(key, fetch(key), 'idle', never);
  expect(begun).toEqual(['i1', 'i2', 'i3']);
  for (const key of ['n1', 'n2', 'n3', 'n4']) void queue.get(key, fetch(key), 'now', never);
  expect(begun).toEqual(['i1', 'i2', 'i3', 'n1', 'n2', 'n3']);
});

it('takes what is wanted at once before what was asked for earlier', async () => {
  const queue = newQueue();
  const { begun, fetch, let: go } = fetching();
  for (const key of ['i1', 'i2', 'i3', 'i4', 'i5']) void queue.get(key, fetch(key), 'idle', never);
  void queue.get('i5', fetch('i5'), 'now', never);
  expect(begun.at(-1)).toBe('i5');
  go('i1');
  await Promise.resolve();
});

it('does not begin what nobody waits for any more', async () => {
  const queue = newQueue();
  const { begun, fetch, let: go } = fetching();
  const stop = new AbortController();
  for (const key of ['a', 'b', 'c']) void queue.get(key, fetch(key), 'idle', never);
  const left = queue.get('d', fetch('d'), 'idle', stop.signal);
  stop.abort(new Error('given up'));
  go('a');
  await expect(left).rejects.toThrow('given up');
  expect(begun).toEqual(['a', 'b', 'c']);
});

it.each([
  ['network', 2],
  ['missing', 1],
  ['broken', 1],
] as const)('tries %s %d times', async (failure, times) => {
  const tries: boolean[] = [];
  const fetch = async (again: boolean) => {
    tries.push(again);
    throw new DataError(failure, at);
  };
  await expect(newQueue().get('a', fetch, 'now', never)).rejects.toThrow(failure);
  expect(tries).toEqual([false, true].slice(0, times));
});
