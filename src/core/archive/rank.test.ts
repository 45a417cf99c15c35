import { expect, test } from 'vitest';
import { STATUSES } from './codes.ts';
import { rankOf } from './rank.ts';

const of = (sources: number, kind: number, status: (typeof STATUSES)[number]) =>
  rankOf(sources, kind, STATUSES.indexOf(status));

test('more sources come before any kind, a kind before any status', () => {
  const ordered = [
    of(9000, 0, 'happened'),
    of(3, 200, 'planned'),
    of(2, 0, 'happened'),
    of(2, 0, 'claimed'),
    of(2, 0, 'planned'),
    of(2, 1, 'happened'),
    of(2, 63, 'planned'),
    of(1, 0, 'happened'),
    of(0, 0, 'happened'),
  ];
  expect(ordered).toEqual(ordered.toSorted((a, b) => b - a));
  expect(new Set(ordered).size).toBe(ordered.length);
});

test.each([[0], [255], [256], [1_000_000]])('%i sources fit into 16 bits', (sources) => {
  expect(rankOf(sources, 0, 0)).toBeLessThan(2 ** 16);
  expect(rankOf(sources, 999, 1)).toBeGreaterThanOrEqual(0);
});
