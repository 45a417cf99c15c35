import { expect, test } from 'vitest';
import { reportDates } from './report-dates.mjs';

test('says the median, the slowest round and how the two compare', () => {
  const ours = { name: 'Sanad', found: 12345, rates: [60, 80, 100] };
  const rival = { name: 'chrono-node 1.2.3', found: 99, rates: [40, 20, 20] };
  const text = reportDates({ megabytes: 1.25, paragraphs: 4000, ours, rival }, 'two cores');
  expect(text.split('\n').filter((line) => /^\| (?:Sanad|chrono)/.test(line))).toEqual([
    '| Sanad | 80.0 | 60.0 | 12,345 |',
    '| chrono-node 1.2.3 | 20.0 | 20.0 | 99 |',
  ]);
  // 1.5, 4 and 5 times by rounds.
  expect(text).toContain('4.0 times as fast');
  expect(text).toContain('Measured with: two cores.');
});
