import { describe, expect, it } from 'vitest';
import type { Found, GoldText, Suite, Tagger } from './gold.ts';
import { readJsonLines } from './json-lines.ts';
import { readMarked } from './read-passages.ts';
import { coreOf, sameSpan } from './same-span.ts';
import { sameValue } from './same-value.ts';
import { scoreSuite } from './score.ts';
import { ownSuites } from './suites.ts';

/** Returns what the set itself says. */
const oracle: Tagger = (texts) =>
  texts.map(({ expected }) =>
    expected.map(({ start, end, values, calendar }) => ({
      start,
      end,
      edtf: values[0] ?? '',
      type: calendar ? 'date' : 'vague',
    })),
  );

function suiteOf(marked: string): Suite {
  const gold: GoldText = { theme: '', published: '2025-07-20', compare: 'value', ...readMarked(marked) };
  return { name: 'one', groups: [[gold]] };
}

/** Finds these words of the text, each with a value. */
const finding =
  (...wanted: [words: string, edtf: string, type?: string][]): Tagger =>
  (texts) =>
    texts.map(({ text }) =>
      wanted.map(([words, edtf, type = 'date']): Found => {
        const start = text.indexOf(words);
        return { start, end: start + words.length, edtf, type };
      }),
    );

describe('an oracle', () => {
  it.each(ownSuites().map((suite) => [suite.name, suite] as const))('is always right: %s', (_, suite) => {
    const { calendar, core, misses } = scoreSuite(suite, oracle);
    expect(misses).toEqual([]);
    expect(calendar.expected).toBeGreaterThan(30);
    for (const score of [calendar, core]) {
      expect(score).toMatchObject({ value: 100, overlap: 100, spanAndValue: 100, spurious: 0 });
    }
  });
});

describe('figures', () => {
  const suite = suiteOf(
    'قال ⟦الأحد|2025-07-20⟧ إنه وصل ⟦عام 2015|2015⟧ وبقي ⟦شهرين|P2M⟧ ثم ⟦?حينها|2015⟧ رحل',
  );

  it('count a wrong value, a fragment and a thing that is not there', () => {
    const { calendar, core } = scoreSuite(
      suite,
      finding(['الأحد', '2025-07-13'], ['عام 2015', '2015'], ['رحل', '2025'], ['شهرين', 'P2M', 'duration']),
    );
    expect(calendar).toEqual({
      expected: 2,
      found: 3,
      precision: 33.3,
      recall: 50,
      value: 40,
      overlap: 80,
      spanAndValue: 40,
      spurious: 33.3,
    });
    expect(core).toMatchObject({ expected: 3, found: 4, value: 57.1, overlap: 85.7, spurious: 25 });
  });

  it('count the second half of one thing as not there', () => {
    const { calendar } = scoreSuite(
      suite,
      finding(['عام', '2025'], ['2015', '2015'], ['الأحد', '2025-07-20']),
    );
    expect(calendar).toMatchObject({ expected: 2, found: 3, spurious: 33.3, value: 80 });
  });

  it('leave the optional out, found or not, right or wrong', () => {
    const right: [string, string, string?][] = [
      ['الأحد', '2025-07-20'],
      ['2015', '2015'],
      ['شهرين', 'P2M', 'duration'],
    ];
    const twice: [string, string][] = [
      ['حين', '1999'],
      ['ها', '1998'],
    ];
    for (const more of [[], [['حينها', '1999']], twice] as [string, string][][]) {
      expect(scoreSuite(suite, finding(...right, ...more)).misses).toEqual([]);
    }
  });

  it('count a length of time where nothing is, but not among the dates', () => {
    const { calendar, core } = scoreSuite(suite, finding(['رحل', 'P2D', 'duration'], ['ثم', '', 'vague']));
    expect([calendar.found, core.found]).toEqual([0, 2]);
  });

  it('count alarms in texts without anything', () => {
    expect(scoreSuite(suiteOf('مارس حقه'), finding(['مارس', '2025-03'])).quiet).toEqual({
      texts: 1,
      alarms: 1,
    });
    expect(scoreSuite(suiteOf('مارس حقه'), finding()).quiet).toEqual({ texts: 1, alarms: 0 });
  });
});

describe('the same span', () => {
  it.each([
    ['في 20 يوليو 2025،', '20 يوليو 2025'],
    ['يوم الأحد', 'الأحد'],
    ['(2015)', '2015'],
    ['من 3 إلى 9 أيار', '3 إلى 9 أيار'],
    ['وفي عام 2015', '2015'],
    ['منذ شهر أيار 2019', 'أيار 2019'],
    ['لعام 2015', 'عام 2015'],
    ['وبأبريل الماضي', 'أبريل الماضي'],
  ])('%s is %s', (wide, narrow) => {
    const at = wide.indexOf(narrow);
    expect(sameSpan(wide, { start: 0, end: wide.length }, { start: at, end: at + narrow.length })).toBe(true);
  });

  it.each([
    ['20 يوليو 2025', '20 يوليو'],
    ['الأحد الماضي', 'الأحد'],
    ['أول أمس', 'أمس'],
    ['20و21', '21'],
  ])('%s is not %s', (wide, narrow) => {
    const at = wide.indexOf(narrow);
    expect(sameSpan(wide, { start: 0, end: wide.length }, { start: at, end: at + narrow.length })).toBe(
      false,
    );
  });

  it('keeps the last word, whatever it is', () => {
    expect(coreOf('في العام', { start: 0, end: 8 })).toEqual({ start: 3, end: 8 });
  });
});

describe('the same value', () => {
  it.each([
    ['[2025-07-18,2025-07-17]', '[2025-07-17,2025-07-18]', 'value', true],
    ['[2025-07-18..2025-07-19]', '[2025-07-18,2025-07-19]', 'value', true],
    ['[2025-07-17..2025-07-19]', '[2025-07-17,2025-07-19]', 'value', false],
    ['[2025-07-17..2025-07-19]', '2025-07-17/2025-07-19', 'value', false],
    ['2025-07', '2025-07-01/2025-07-31', 'value', false],
    ['2025-07', '2025-07-01/2025-07-31', 'bounds', true],
    ['2025-01/2025-12', '2025-01-01/2025-12-31', 'value', false],
    ['2025-07-20~', '2025-07-20', 'value', false],
    ['2011/..', '2011/', 'value', true],
    ['P12D', 'P12D', 'value', true],
    ['P12D', 'P2W', 'value', false],
    ['', '2025', 'bounds', false],
  ] as const)('%s, %s by %s: %s', (one, other, compare, same) => {
    expect(sameValue(one, other, compare)).toBe(same);
  });
});

describe('sets from elsewhere', () => {
  it('are read line by line', () => {
    const line = { text: 'أمس', reference: '2025-07-20', prefer: 'future', match: 'bounds', class: 'day' };
    const lines = `${JSON.stringify({ ...line, expected: [{ start: 0, end: 3, edtf: '2025-07-19' }] })}\n\n`;
    expect(readJsonLines('x', lines).groups).toEqual([
      [
        {
          theme: 'day',
          text: 'أمس',
          published: '2025-07-20',
          prefer: 'future',
          compare: 'bounds',
          expected: [{ start: 0, end: 3, values: ['2025-07-19'], optional: false, calendar: true }],
        },
      ],
    ]);
  });
});

describe('marked sentences', () => {
  it.each(['قال ⟦الأحد|2025', 'قال ⟦الأحد⟧', 'قال ⟦الأحد|2025⟧ ثم⟧'])('refuses %s', (marked) => {
    expect(() => readMarked(marked)).toThrow(marked);
  });
});
