import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { arabic } from './lexicon/ar.ts';
import { readWhen } from './read-when.ts';
import { tag } from './tag.ts';
import type { TaggedDate, TagOptions } from './tagged-date.ts';
import { WORDS } from './words.cases.ts';

const OPTIONS: TagOptions = { publication: '2025-07-20' };

const word = fc.constantFrom(...WORDS);

const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.string());
const joint = fc.constantFrom(' ', ' ', ' ', '', '، ', '\u00a0', '\n');
const piece = fc.oneof({ arbitrary: word, weight: 6 }, { arbitrary: anything, weight: 1 });

/** Text in which dates are frequent, of words in any order and signs of any kind. */
const texts = fc
  .array(fc.tuple(piece, joint), { maxLength: 40 })
  .map((pairs) => pairs.map((pair) => pair.join('')).join(''));

const publications = fc.constantFrom(
  null,
  '2025-07-20',
  '2024-02-29',
  '[2021-12-07,2021-12-14,2021-12-21,2021-12-28]',
  '[2025-07-20..2025-07-31]',
);
const options: fc.Arbitrary<TagOptions> = fc.record(
  {
    publication: publications,
    prefer: fc.constantFrom('past', 'future', 'nearest'),
    weekStart: fc.constantFrom('monday', 'saturday', 'sunday'),
  },
  { requiredKeys: ['publication'] },
);

describe('on any text', () => {
  it('offsets give the text, in order and apart', () => {
    fc.assert(
      fc.property(texts, options, (text, how) => {
        let last = 0;
        for (const { start, end, text: words } of tag(text, how)) {
          expect(words).toBe(text.slice(start, end));
          expect(words.trim()).toBe(words);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      { numRuns: 200 },
    );
  });

  it('a value can be read, and says no more than its precision', () => {
    fc.assert(
      fc.property(texts, options, (text, how) => {
        for (const found of tag(text, how)) {
          for (const { edtf } of [found, ...(found.alternatives ?? [])]) expect(edtf).toMatch(isValue(edtf));
          if (found.type === 'duration') expect(found.edtf).toMatch(/^PT?\d/);
          const when = readWhen(found.edtf);
          if (!when || found.type !== 'date') continue;
          // What EDTF can only say in days may be named as a month or year.
          const isCoarser = when.precision === 'day' && ['month', 'year'].includes(found.precision);
          if (!isCoarser) expect(found.precision).toBe(when.precision);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('what a value was counted from is another expression of the text', () => {
    fc.assert(
      fc.property(texts, options, (text, how) => {
        const found = tag(text, how);
        for (const { anchor, start } of found) {
          if (typeof anchor === 'string') continue;
          expect(found.some((other) => other.start === anchor.start && other.end === anchor.end)).toBe(true);
          expect(anchor.start).not.toBe(start);
        }
      }),
    );
  });

  it('without a publication nothing is counted from it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const counted = tag(text, { publication: null }).filter(({ anchor }) => anchor === 'publication');
        expect(counted.map(({ edtf }) => edtf).filter((edtf) => edtf !== '')).toEqual([]);
      }),
    );
  });
});

/** Matches what may stand as a value: the very text if it is a date that can be read, a length of time, or nothing. */
function isValue(edtf: string): RegExp {
  return readWhen(edtf) ? /./ : /^(?:P(?:\d+(?:\.5)?[YMWD])+~?|PT\d+[HM]~?)?$/;
}

/** Marks that readers do not see or do not need; the last is a vowel sign. */
const HIDDEN = ['\u200f', '\u200e', '\u061c', 'ـ', '\u064e'];

describe('folding', () => {
  it('never moves an offset: hidden signs between letters change no value and stay inside the words', () => {
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 12 }),
        fc.array(fc.nat(400), { maxLength: 12 }),
        fc.constantFrom(...HIDDEN),
        (words, places, sign) => {
          const plain = words.join(' ');
          const hidden = [...plain]
            .map((letter, at) =>
              places.includes(at) && isBetweenLetters(plain, at) ? letter + sign : letter,
            )
            .join('');
          const bare = (text: string) => text.replaceAll(sign, '');
          const told = (found: TaggedDate[]) =>
            found.map(({ text, edtf, rule, type }) => ({ text: bare(text), edtf, rule, type }));
          expect(told(tag(hidden, OPTIONS))).toEqual(told(tag(plain, OPTIONS)));
        },
      ),
      // A text that is cut down keeps failing for the same reason: the first one found says enough.
      { numRuns: 200, endOnFailure: true },
    );
  });
});

function isBetweenLetters(text: string, at: number): boolean {
  return /^\p{Script=Arabic}{2}$/u.test(text.slice(at, at + 2)) && /^\p{L}{2}$/u.test(text.slice(at, at + 2));
}

describe('precision', () => {
  const months = fc.constantFrom(...arabic.months.flat());
  const said = fc.constantFrom(
    '',
    ' الماضي',
    ' المقبل',
    ' الجاري',
    ' 2019',
    ' من العام الماضي',
    ' من عام 2019',
  );
  const before = fc.constantFrom('زارها في ', 'سيزورها في ', 'افتُتح شهر ', 'منذ ', 'حتى ');

  it('a month never becomes a day', () => {
    fc.assert(
      fc.property(before, months, said, options, (start, month, end, how) => {
        for (const { edtf, precision, type } of tag(`${start}${month}${end}`, how)) {
          if (type !== 'date' || edtf === '') continue;
          expect(precision).not.toBe('day');
          expect(edtf).not.toMatch(/\d{4}-\d\d-\d\d/);
        }
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['تأسس عام 1999', 'year'],
    ['فاز العام الماضي', 'year'],
    ['عاش في الستينيات', 'decade'],
    ['بُني في القرن التاسع عشر', 'century'],
    ['سافر في صيف 2022', 'season'],
    ['ارتفع في الربع الثاني من 2023', 'season'],
  ])('%s: %s', (text, precision) => {
    expect(tag(text, OPTIONS).map((found) => found.precision)).toEqual([precision]);
  });

  it.each(['زارها الأسبوع الماضي', 'يعود الأسبوع المقبل', 'وصل مطلع أيار', 'سافر أواخر العام الماضي'])(
    'more than one day may be meant: %s',
    (text) => {
      const [found] = tag(text, OPTIONS);
      const when = readWhen(found?.edtf ?? '');
      expect(when?.earliest).not.toBe(when?.latest);
    },
  );
});

describe('time zones', () => {
  const own = process.env.TZ;
  afterEach(() => {
    if (own === undefined) delete process.env.TZ;
    else process.env.TZ = own;
  });

  it('change nothing', () => {
    const zones = ['UTC', 'Asia/Riyadh', 'America/Los_Angeles', 'Pacific/Apia', 'Pacific/Kiritimati'];
    fc.assert(
      fc.property(texts, options, (text, how) => {
        const [first, ...others] = zones.map((zone) => {
          process.env.TZ = zone;
          return tag(text, how);
        });
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: 50 },
    );
  });
});
