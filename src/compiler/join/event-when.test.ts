import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compatible } from '../../core/dates/compatible.ts';
import { readWhen } from '../../core/dates/read-when.ts';
import { isEdtf } from '../date/read-edtf.ts';
import { eventStatus } from './event-status.ts';
import { EVENT_DATES, type Said } from './event-when.cases.ts';
import { eventDate, type Testimony } from './event-when.ts';

function testimony([key, status, edtf, day]: Said): Testimony {
  return {
    key,
    status,
    when: edtf === null ? null : readWhen(edtf),
    published: { earliest: day, latest: day },
  };
}

function dateOf(said: readonly Said[]) {
  return eventDate(said.map(testimony), eventStatus(said.map(([, status]) => status)));
}

describe('eventDate', () => {
  it.each(EVENT_DATES)('$name', ({ said, when, reaches, sides }) => {
    const date = dateOf(said);
    expect(date.when?.edtf ?? null).toBe(when);
    expect(date.when?.reaches).toBe(reaches);
    expect(date.disagreement?.sides).toEqual(sides);
  });

  /** Every form of date that a rule can give. */
  const edtf = fc.constantFrom(
    '2022-01-19',
    '2022-01-20~',
    '[2022-01-18,2022-01-19]',
    '[2022-01-20..2022-02-10]',
    '[2022-03-01~,2022-03-09~]',
    '[..2021-05,2022-07]',
    '2022-01',
    '2021-12~',
    '2022-33',
    '2021-36',
    '2021',
    '2019~',
    '201X',
    '2017-01-23/2017-01-24',
    '2016/2018~',
    '2014-05~/2015',
    '2011/..',
    '1982~/..',
    '/2021-07',
    '../2010',
  );
  const said = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), edtf), {
    minLength: 1,
    maxLength: 5,
  });

  it('keeps the narrowest where the sides together bound nothing', () => {
    const { when, disagreement } = dateOf([
      ['until', 'happened', '../2010', '2022-06-01'],
      ['since', 'happened', '2011/..', '2022-06-01'],
    ]);
    expect(when?.edtf).toBe('../2010');
    expect(disagreement?.sides).toEqual([['until'], ['since']]);
  });

  it('is valid EDTF and can be true of each side, whatever the citations say and in whatever order', () => {
    fc.assert(
      fc.property(said, (pairs) => {
        const citations = pairs.map(([key, when], n): Said => [`${key}${n}`, 'happened', when, '2022-06-01']);
        const { when, disagreement } = dateOf(citations);
        expect(when && isEdtf(when.edtf)).toBe(true);
        // Sides that are open towards both ends together bound nothing: then one of them stands.
        const whens = citations.map(([, , own]) => own !== null && readWhen(own));
        const isOpen = (end: 'earliest' | 'latest') => whens.some((own) => own && own[end] === null);
        if (isOpen('earliest') && isOpen('latest')) return;
        for (const [key] of disagreement?.sides ?? []) {
          const [, , own = null] = citations.find(([name]) => name === key) ?? [];
          const ownWhen = own === null ? null : readWhen(own);
          expect(when && ownWhen && compatible(when, ownWhen)).toBe(true);
        }
        expect(dateOf(citations.toReversed())).toEqual({ when, disagreement });
      }),
    );
  });
});

describe('E6: eventStatus', () => {
  it.each([
    { said: ['planned', 'happened', 'claimed'], status: 'happened' },
    { said: ['planned', 'claimed'], status: 'claimed' },
    { said: ['planned', 'planned'], status: 'planned' },
  ] as const)('$said → $status', ({ said, status }) => {
    expect(eventStatus(said)).toBe(status);
  });
});
