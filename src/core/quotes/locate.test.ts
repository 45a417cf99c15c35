import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTEXT_LENGTH, locate, occurrences, splitsPair, surroundings } from './locate.ts';

const NBSP = '\u00A0';

const CASES: { name: string; text: string; exact: string; occurrence?: number; expected: unknown }[] = [
  { name: 'once', text: 'the bridge opened', exact: 'bridge', expected: { found: true, start: 4, end: 10 } },
  { name: 'the whole text', text: 'قال', exact: 'قال', expected: { found: true, start: 0, end: 3 } },
  { name: 'nowhere', text: 'the bridge', exact: 'tunnel', expected: { found: false, places: [] } },
  { name: 'empty words', text: 'the bridge', exact: '', expected: { found: false, places: [] } },
  {
    name: 'twice, without saying which',
    text: 'a b a',
    exact: 'a',
    expected: {
      found: false,
      places: [
        { start: 0, end: 1 },
        { start: 4, end: 5 },
      ],
    },
  },
  {
    name: 'twice, the second',
    text: 'a b a',
    exact: 'a',
    occurrence: 2,
    expected: { found: true, start: 4, end: 5 },
  },
  {
    name: 'once, but the second is asked for',
    text: 'a b',
    exact: 'a',
    occurrence: 2,
    expected: { found: false, places: [{ start: 0, end: 1 }] },
  },
  {
    name: 'overlapping itself',
    text: 'aaa',
    exact: 'aa',
    occurrence: 2,
    expected: { found: true, start: 1, end: 3 },
  },
  {
    name: 'a space is not a no-break space',
    text: `وفقاً${NBSP}لما`,
    exact: 'وفقاً لما',
    expected: { found: false, places: [] },
  },
  {
    name: 'a Persian ya is not an Arabic ya',
    text: 'اليوم',
    exact: 'الیوم',
    expected: { found: false, places: [] },
  },
  {
    name: 'a letter with a mark is not the letter alone',
    text: 'مدّة',
    exact: 'مدة',
    expected: { found: false, places: [] },
  },
  {
    name: 'offsets count UTF-16 units',
    text: '🌉 bridge',
    exact: 'bridge',
    expected: { found: true, start: 3, end: 9 },
  },
];

/** Few letters, so that words repeat; one beyond the BMP, so that units and characters differ. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'ب', ' ', '🌉'), maxLength: 90 });
const textAndCut = text.chain((whole) =>
  fc.tuple(fc.constant(whole), fc.nat(whole.length), fc.nat(whole.length)).map(([t, x, y]) => ({
    text: t,
    start: Math.min(x, y),
    end: Math.max(x, y),
  })),
);

describe('locate', () => {
  it.each(CASES)('$name', ({ text, exact, occurrence, expected }) => {
    expect(locate(text, exact, occurrence)).toEqual(expected);
  });

  it('finds every slice of a text under one of its occurrences', () => {
    fc.assert(
      fc.property(textAndCut, ({ text, start, end }) => {
        const exact = text.slice(start, end);
        const places = occurrences(text, exact);
        expect(places.every((p) => text.slice(p.start, p.end) === exact)).toBe(true);
        if (exact === '') return;
        const nth = places.findIndex((p) => p.start === start) + 1;
        expect(locate(text, exact, nth)).toEqual({ found: true, start, end });
      }),
    );
  });
});

describe('surroundings', () => {
  it('is shorter at the edges of the text', () => {
    expect(surroundings('one two three', { start: 4, end: 7 })).toEqual({ prefix: 'one ', suffix: ' three' });
  });

  it('leaves out a pair that would be split', () => {
    const around = '🌉'.repeat(20);
    const place = { start: around.length + 1, end: around.length + 2 };
    const { prefix, suffix } = surroundings(`${around}-x-${around}`, place);
    expect(prefix).toBe(`${'🌉'.repeat(15)}-`);
    expect(suffix).toBe(`-${'🌉'.repeat(15)}`);
  });

  it('adjoins the place, is at most 32 units and begins and ends between characters', () => {
    fc.assert(
      fc.property(textAndCut, ({ text, start, end }) => {
        const { prefix, suffix } = surroundings(text, { start, end });
        expect(text.slice(start - prefix.length, start)).toBe(prefix);
        expect(text.slice(end, end + suffix.length)).toBe(suffix);
        expect(Math.max(prefix.length, suffix.length)).toBeLessThanOrEqual(CONTEXT_LENGTH);
        expect(splitsPair(text, start - prefix.length)).toBe(prefix === '' && splitsPair(text, start));
        expect(splitsPair(text, end + suffix.length)).toBe(suffix === '' && splitsPair(text, end));
      }),
    );
  });
});
