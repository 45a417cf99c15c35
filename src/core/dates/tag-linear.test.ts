import { describe, expect, it } from 'vitest';
import { tag } from './tag.ts';
import type { TagOptions } from './tagged-date.ts';

const OPTIONS: TagOptions = { publication: '2025-07-20' };

/** Of a text eight times as long: eight times the steps, and slack for where it begins; the square would be 64. */
const MOST_GROWTH = 24;

describe('time', () => {
  /** Pieces that lead a reader on without ever becoming a date, or become one only at the end. */
  const LEADING_ON = [
    'من ',
    'و',
    '20 و',
    'منذ ',
    'بين ',
    'كانون ',
    'أول من ',
    'قبل ',
    '(',
    '20/',
    '2025-',
    'الأحد – ',
    'يوم ',
    'شهر ونصف ',
    'ـ',
    '\u200f',
    'ألف و',
    'خمسة و',
    'آب/',
    'الماضي ',
    '20 يوليو ',
    'الأحد ',
    'ا',
    '1',
    'حينها ',
    'في 2015 ',
    'قال أمس ',
    'من 3 إلى ',
    'كانون الثاني الجاري المصادف ل الثماني ',
    'الأحد الموافق ',
    '🙂',
    '\ud83d',
  ];

  it.each(LEADING_ON)('grows with the text, not with its square: «%s»', (piece) => {
    const small = stepsOf(() => tag(piece.repeat(60), OPTIONS));
    const large = stepsOf(() => tag(piece.repeat(480), OPTIONS));
    expect(large).toBeLessThan(MOST_GROWTH * small + 1000);
  });

  it.each(LEADING_ON)('has room for a long text: «%s»', (piece) => {
    expect(() => tag(piece.repeat(1200), OPTIONS)).not.toThrow();
  });
});

describe('a publication of many days', () => {
  const options: TagOptions = { publication: '[2025-01-01..2025-12-31]' };

  it.each(['الأحد ', 'مطلع أيار ', 'من 3 إلى 5 أيار '])(
    'is gone through once for the same words: «%s»',
    (piece) => {
      const once = stepsOf(() => tag(piece, options));
      const often = stepsOf(() => tag(piece.repeat(200), options));
      const oneDay = stepsOf(() => tag(piece.repeat(200), OPTIONS));
      expect(often).toBeLessThan(once + 4 * oneDay);
    },
  );
});

type Method = (this: { length: number }, ...args: unknown[]) => unknown;

/** What walks over or copies a text or a list, and what looks something up. */
const COUNTED: [object, string[]][] = [
  [
    Array.prototype,
    ['slice', 'concat', 'map', 'filter', 'find', 'findLast', 'findIndex', 'some', 'every', 'reduce', 'join'],
  ],
  [
    Array.prototype,
    ['includes', 'indexOf', 'splice', 'flatMap', 'flat', 'toSorted', 'sort', 'findLastIndex', 'reverse'],
  ],
  [
    String.prototype,
    ['slice', 'split', 'replace', 'replaceAll', 'match', 'matchAll', 'normalize', 'indexOf', 'includes'],
  ],
  [Map.prototype, ['get', 'has']],
  [Set.prototype, ['has']],
];

/**
 * Steps of work without a clock: each call of a method counts one, and what it went over: the length of what it
 * gives, or of the list it was asked of.
 */
function stepsOf(run: () => void): number {
  let steps = 0;
  const undo = COUNTED.flatMap(([prototype, names]) =>
    names.map((name) => {
      const described = Object.getOwnPropertyDescriptor(prototype, name);
      const own = described?.value as Method;
      const counting: Method = function counting(...args) {
        const given = Reflect.apply(own, this, args) as { length?: unknown } | null | undefined;
        const length = typeof given === 'object' || typeof given === 'string' ? given?.length : this.length;
        steps += 1 + (typeof length === 'number' ? length : 0);
        return given;
      };
      Object.defineProperty(prototype, name, { ...described, value: counting });
      return () => Object.defineProperty(prototype, name, described ?? {});
    }),
  );
  try {
    run();
  } finally {
    for (const restore of undo) restore();
  }
  return steps;
}
