import { describe, expect, it } from 'vitest';
import { isOneUnit } from './scale.ts';

describe('isOneUnit', () => {
  it.each([
    ['2025-07-20', '2025-07-20', 'day', true],
    ['2025-07-20', '2025-07-21', 'day', false],
    ['2024-02-01', '2024-02-29', 'month', true],
    ['2024-02-01', '2024-02-28', 'month', false],
    ['2024-02-02', '2024-02-29', 'month', false],
    ['2022-01-01', '2022-03-31', 'season', true],
    ['2022-12-01', '2023-02-28', 'season', true],
    ['2022-01-01', '2022-04-30', 'season', false],
    ['2022-01-01', '2022-12-31', 'year', true],
    ['2022-01-01', '2023-12-31', 'year', false],
    ['2020-01-01', '2029-12-31', 'decade', true],
    ['2021-01-01', '2029-12-31', 'decade', false],
    ['1900-01-01', '1999-12-31', 'century', true],
  ] as const)('%s to %s is one %s: %s', (earliest, latest, precision, expected) => {
    expect(isOneUnit({ earliest, latest }, precision)).toBe(expected);
  });
});
