import { partsOf } from '../dates/day.ts';
import type { Day } from '../model/published.ts';
import type { Clue, TrueYears } from './publication-clue.ts';

/** Days in a row. */
export interface Range {
  first: Day;
  last: Day;
  /** From 1 January to 31 December. */
  whole: boolean;
}

/** What one language needs to tell how a day of publication was found. */
export interface Words {
  months: readonly string[];
  /** Monday first. */
  weekdays: readonly string[];
  /** As they stand in «15 March was a Tuesday». */
  wasA: readonly string[];
  /** As they stand in the outcome: «all of them Tuesdays». */
  allOf: readonly string[];
  digits(text: string): string;
  date(day: string, month: string, year?: string): string;
  /** Two days ago to two days ahead. */
  fromPublication: readonly [string, string, string, string, string];
  today: readonly [string, string, string, string, string];
  modifiers: Readonly<Record<'this' | 'last' | 'next', string>>;
  /** Puts a translation behind the words of the text; Arabic needs none. Parts not said are empty. */
  gloss: ((parts: { today: string; weekday: string; date: string; modifier: string }) => string) | null;
  without: string;
  and(list: readonly string[]): string;
  or(list: readonly string[]): string;
  stamp(quote: string): string;
  counted(quote: string, which: string, yearless: string): string;
  near(quote: string, past: boolean): string;
  month(quote: string): string;
  after(quote: string): string;
  year: Readonly<Record<'this' | 'last' | 'next', (quote: string) => string>>;
  pair(quote: string, twin: string): string;
  trueYears(date: string, weekday: string, years: string, only: boolean, from: string, to: string): string;
  clash: string;
  onDay(date: string): string;
  onYear(year: string): string;
  onDays(ranges: string, all: string | null): string;
  range(first: string, last: string): string;
  /** Within a month: the first day’s number and the whole date of the last. */
  shortRange(first: string, last: string): string;
}

/** The sentence on one clue. */
export function sayClue(words: Words, { said, kind }: Clue, quote: string, twin: string | null): string {
  const quoted = `«${quote}»${glossOf(words, said)}`;
  if (kind === 'stamp') return words.stamp(quoted);
  if (kind === 'month') return words.month(quoted);
  if (kind === 'after') return words.after(quoted);
  if (kind === 'near') return words.near(quoted, 'told' in said && said.told === 'past');
  if (kind === 'today' && 'from' in said) {
    const yearless = said.year === undefined && said.month !== undefined ? words.without : '';
    return words.counted(quoted, words.fromPublication[(said.from ?? 0) + 2] ?? '', yearless);
  }
  if (twin !== null) return words.pair(quoted, `«${twin}»`);
  const is = 'is' in said && said.is !== 'past' ? said.is : 'this';
  return words.year[is](quoted);
}

/** The words in this language; nothing where that would only say the figures again. */
function glossOf(words: Words, said: Clue['said']): string {
  if (!words.gloss || 'is' in said) return '';
  return words.gloss({
    today: said.from === undefined ? '' : (words.today[said.from + 2] ?? ''),
    weekday: said.weekday === undefined ? '' : (words.weekdays[said.weekday - 1] ?? ''),
    date: said.month === undefined ? '' : sayDate(words, said.day ?? 1, said.month, said.year),
    modifier: said.modifier === undefined ? '' : words.modifiers[said.modifier],
  });
}

export function sayTrueYears(words: Words, { day, month, weekday, years, from, to }: TrueYears): string {
  const named = words.and(years.map((year) => words.digits(String(year))));
  const [first, last] = [from, to].map((year) => words.digits(String(year)));
  return words.trueYears(
    sayDate(words, day, month),
    words.wasA[weekday - 1] ?? '',
    named,
    years.length === 1,
    first ?? '',
    last ?? '',
  );
}

/** The last sentence: the day, or what is left open. */
export function sayOutcome(words: Words, ranges: readonly Range[], weekday: number | null): string {
  const [only] = ranges;
  if (ranges.length === 1 && only?.first === only?.last) return words.onDay(sayDay(words, only?.first ?? ''));
  if (ranges.length === 1 && only?.whole) return words.onYear(words.digits(only.first.slice(0, 4)));
  const named = ranges.map(({ first, last }) =>
    first === last ? sayDay(words, first) : sayRange(words, first, last),
  );
  return words.onDays(words.or(named), weekday === null ? null : (words.allOf[weekday - 1] ?? null));
}

function sayRange(words: Words, first: Day, last: Day): string {
  if (first.slice(0, 7) !== last.slice(0, 7)) return words.range(sayDay(words, first), sayDay(words, last));
  return words.shortRange(words.digits(String(partsOf(first).day)), sayDay(words, last));
}

function sayDay(words: Words, day: Day): string {
  const parts = partsOf(day);
  return sayDate(words, parts.day, parts.month, parts.year);
}

function sayDate(words: Words, day: number, month: number, year?: number): string {
  const named = words.months[month - 1] ?? '';
  return words.date(
    words.digits(String(day)),
    named,
    year === undefined ? undefined : words.digits(String(year)),
  );
}
