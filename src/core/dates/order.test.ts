import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineEvent, When } from '../model/published.ts';
import { chronological, compareWhen } from './order.ts';
import { READ } from './read-when.cases.ts';
import { readWhen } from './read-when.ts';

const IN_ORDER = [
  '1982~/..',
  '2011/..',
  '2017',
  '2017-01-23',
  '2017-01-23/2017-01-24',
  '2017-05',
  '2022-01-20',
  '[2022-01-20,2022-03-15]',
  '[2025-07-20..2025-07-31]',
  '2025-07-30',
  '../2025-07', // of unknown start: at its end
  '2025-08-01',
];

const anyWhen = fc.constantFrom<When | null>(null, ...READ.map(({ edtf, when }) => ({ edtf, ...when })));

const event = (id: string, edtf: string | null) => ({ id, when: edtf && readWhen(edtf) }) as TimelineEvent;

describe('order of time', () => {
  it('takes the earliest day, then the latest, undated last', () => {
    const events = [...IN_ORDER, null].map((edtf, n) => event(`e${n}`, edtf));
    expect(chronological([...events].reverse())).toEqual(events);
  });

  it('puts events of one date in order of their ids, and leaves the array it was given', () => {
    const given = [event('b', '2022'), event('c', null), event('a', '2022'), event('aa', null)];
    expect(chronological(given).map(({ id }) => id)).toEqual(['a', 'b', 'aa', 'c']);
    expect(given[0]?.id).toBe('b');
  });

  it('is an order: no date is before itself, and what is before a before is before', () => {
    fc.assert(
      fc.property(anyWhen, anyWhen, anyWhen, (a, b, c) => {
        expect(compareWhen(a, a)).toBe(0);
        expect(Math.sign(compareWhen(a, b))).toBe(-Math.sign(compareWhen(b, a)) || 0);
        if (compareWhen(a, b) <= 0 && compareWhen(b, c) <= 0)
          expect(compareWhen(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});
