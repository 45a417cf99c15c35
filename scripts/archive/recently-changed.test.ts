import { expect, test } from 'vitest';
import { sampleEvent } from '../pages/sample-index.ts';
import { recentlyChanged } from './recently-changed.ts';

const event = (id: string, ...days: string[]) =>
  sampleEvent(id, { history: days.map((on, n) => ({ on, what: n === 0 ? 'added' : 'corrected' })) });
const told = (events: ReturnType<typeof event>[], most: number) =>
  recentlyChanged(events, most).map(({ id }) => id);

test.each([
  ['of one day the first', [event('a', '2025-01-01'), event('b', '2025-01-01')], 1, ['a']],
  [
    'the newest, and the oldest of all, in their own order',
    [event('a', '2025-01-02'), event('b', '2020-01-01'), event('c', '2025-01-03'), event('d', '2025-01-01')],
    2,
    ['a', 'b', 'c'],
  ],
  [
    'what was corrected lately, though it is old',
    [event('a', '2020-01-01', '2025-02-01'), event('b', '2025-01-01')],
    1,
    ['a'],
  ],
  ['none', [], 5, []],
])('%s', (_name, events, most, ids) => {
  expect(told(events, most)).toEqual(ids);
});

test('of very many too', () => {
  const day = (n: number) => `${2000 + (n % 20)}-01-01`;
  const many = Array.from({ length: 5000 }, (_, n) => event(`e-${n}`, day(n)));
  // 2019 is the newest year; e-0 is of the oldest.
  expect(told(many, 3)).toEqual(['e-0', 'e-19', 'e-39', 'e-59']);
});
