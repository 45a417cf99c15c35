import { addDays, compareDays, dayOf, isDay, partsOf, weekday } from '../dates/day.ts';
import type { Day } from '../model/published.ts';
import { arabicWords } from './basis/ar.ts';
import { englishWords } from './basis/en.ts';
import { persianWords } from './basis/fa.ts';
import { russianWords } from './basis/ru.ts';
import type { Clue, TrueYears } from './publication-clue.ts';
import { type Range, sayClue, sayOutcome, sayTrueYears, type Words } from './publication-words.ts';

/** By language. */
export interface Basis {
  ar: string;
  en: string;
  fa: string;
  ru: string;
}

interface Found {
  clues: readonly Clue[];
  /** Every day that fits, in order. */
  days: readonly Day[];
  /** No day fits all weekdays. */
  clash: boolean;
  /** The first and last day that could fit at all. */
  from: Day;
  to: Day;
}

/** Whole sentences on what the text says of its day, what follows from that, and what it leaves open. */
export function basisOf(found: Found, paragraphs: readonly string[]): Basis {
  const say = (words: Words) => sentences(words, found, paragraphs).join(' ');
  return { ar: say(arabicWords), en: say(englishWords), fa: say(persianWords), ru: say(russianWords) };
}

function sentences(words: Words, found: Found, paragraphs: readonly string[]): string[] {
  const quote = ({ paragraph, start, end }: { paragraph: number; start: number; end: number }) =>
    paragraphs[paragraph]?.slice(start, end) ?? '';
  const clues = found.clues.filter(({ said, kind }, at) => {
    const same = found.clues.findIndex(
      (other) => other.said.paragraph === said.paragraph && other.said.start === said.start,
    );
    return same === at || kind === 'after';
  });
  return [
    ...clues.map((clue) => {
      const twin = 'twin' in clue.said && clue.said.twin ? quote(clue.said.twin) : null;
      return sayClue(words, clue, quote(clue.said), twin);
    }),
    ...trueYears(found).map((years) => sayTrueYears(words, years)),
    ...(found.clash ? [words.clash] : []),
    sayOutcome(words, rangesOf(found.days), commonWeekday(found.days)),
  ];
}

/** For each day with a weekday and without a year, the years in which both are right. */
function trueYears({ clues, from, to }: Found): TrueYears[] {
  const all = clues.flatMap(({ said, kind }): TrueYears[] => {
    if (kind === 'month' || !('told' in said) || said.year !== undefined) return [];
    const { day, month, weekday: name } = said;
    if (day === undefined || month === undefined || name === undefined) return [];
    const [first, last] = [partsOf(from).year, partsOf(to).year];
    const years = Array.from({ length: last - first + 1 }, (_, n) => first + n).filter((year) => {
      const candidate = dayOf(year, month, day);
      return isDay(candidate) && weekday(candidate) === name;
    });
    return years.length === 0 ? [] : [{ day, month, weekday: name, years, from: first, to: last }];
  });
  return [...new Map(all.map((one) => [`${one.day} ${one.month} ${one.weekday}`, one])).values()];
}

/** The weekday of all the days, if there are several and they share it. */
function commonWeekday(days: readonly Day[]): number | null {
  const names = new Set(days.map(weekday));
  const [name] = names;
  return days.length > 1 && names.size === 1 && name !== undefined ? name : null;
}

/** Days in a row as ranges. */
function rangesOf(days: readonly Day[]): Range[] {
  const ranges: { first: Day; last: Day }[] = [];
  for (const day of [...days].sort(compareDays)) {
    const before = ranges.at(-1);
    if (before && addDays(before.last, 1) === day) before.last = day;
    else ranges.push({ first: day, last: day });
  }
  return ranges.map(({ first, last }) => ({ first, last, whole: isWholeYear(first, last) }));
}

function isWholeYear(first: Day, last: Day): boolean {
  return first.endsWith('-01-01') && last.endsWith('-12-31') && partsOf(first).year === partsOf(last).year;
}
