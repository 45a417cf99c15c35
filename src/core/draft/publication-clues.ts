import { addDays, dayOf, isDay, partsOf, weekday } from '../dates/day.ts';
import { numberOf } from '../dates/day-number.ts';
import type { Day } from '../model/published.ts';
import { wordsOf } from '../names/words.ts';
import type { Clue } from './publication-clue.ts';
import { apart, type DayParts } from './publication-days.ts';
import { stampOf } from './publication-stamp.ts';
import { type Said, timesIn } from './publication-times.ts';
import { type SaidYear, yearsIn } from './publication-years.ts';

/** A day without a year is nearer than this: about one of eleven months back the year would be said. */
const NEAR = 330;
const MOST = 60;

/** Everything that paragraphs say of the day of their publication. */
export function cluesOf(paragraphs: readonly string[], collected: Day | undefined): Clue[] {
  const texts = paragraphs.map((text) => wordsOf(text));
  const times = distinct(
    texts.flatMap((words, at) => {
      const text = paragraphs[at] ?? '';
      return unquoted(text, timesIn(text, at, words));
    }),
  );
  const stamp = stampOf(paragraphs, texts);
  const stamped: Clue[] = stamp ? [{ said: stamp, kind: 'stamp', fits: (day) => agrees(stamp, day) }] : [];
  // The page’s own date is the day of its publication, whatever an older text in it calls today.
  if (stamp?.year !== undefined) return stamped;
  const years = distinct(yearsIn(texts)).filter(
    ({ is, year }) => is !== 'past' || !collected || year <= partsOf(collected).year,
  );
  return [...stamped, ...times.flatMap(timeClues), ...lowerBound(times, years), ...years.flatMap(yearClue)];
}

function timeClues(said: Said): Clue[] {
  const { from, month, day, year } = said;
  if (from !== undefined) {
    const fits = (published: DayParts) =>
      agrees(said, from === 0 ? published : apart(addDays(published.day, from)));
    return [{ said, kind: 'today', fits }];
  }
  if (year !== undefined || month === undefined || day === undefined) return [];
  const near = said.weekday === undefined ? [] : [nearClue(said, day, month, said.weekday)];
  if (said.modifier !== 'this') return near;
  return [{ said, kind: 'month', fits: (published) => inMonth(said, published, month, day) }, ...near];
}

/** Whether a day is the one said, as far as it is said. */
function agrees(said: Said, day: DayParts): boolean {
  if (said.weekday !== undefined && day.weekday !== said.weekday) return false;
  if (said.month !== undefined && (day.month !== said.month || day.date !== said.day)) return false;
  return said.year === undefined || day.year === said.year;
}

function inMonth({ told }: Said, published: DayParts, month: number, day: number): boolean {
  if (published.month !== month) return false;
  if (told === 'past') return published.date >= day;
  return told === 'open' || published.date <= day;
}

/** Without a year, a day is one of the months before or after. */
function nearClue(said: Said, day: number, month: number, name: number): Clue {
  const days = new Map<number, number | null>();
  const inYear = (year: number): number | null => {
    const known = days.get(year);
    if (known !== undefined) return known;
    const candidate = dayOf(year, month, day);
    const number = isDay(candidate) && weekday(candidate) === name ? numberOf(candidate) : null;
    days.set(year, number);
    return number;
  };
  const fits = ({ year, number }: DayParts) =>
    [year - 1, year, year + 1].some((candidate) => {
      const then = inYear(candidate);
      if (then === null || (said.modifier === 'this' && candidate !== year)) return false;
      return isAt(said, then - number);
    });
  return { said, kind: 'near', soft: true, fits };
}

/** Whether so many days from the publication is where a day is told. */
function isAt({ modifier, told }: Said, ahead: number): boolean {
  if (modifier === 'last') return ahead < 0 && ahead >= -366;
  if (modifier === 'next') return ahead > 0 && ahead <= 366;
  return told === 'past' ? ahead <= 0 && ahead >= -NEAR : Math.abs(ahead) <= NEAR;
}

/** The latest day or year that the text tells as past. */
function lowerBound(times: readonly Said[], years: readonly SaidYear[]): Clue[] {
  const past = times.filter(
    ({ year, told, from }) => year !== undefined && told === 'past' && from === undefined,
  );
  const bounds = [
    ...past.map((said) => ({ said, first: dayOf(said.year ?? 0, said.month ?? 1, said.day ?? 1) })),
    ...years.filter(({ is }) => is === 'past').map((said) => ({ said, first: dayOf(said.year, 1, 1) })),
  ];
  const [latest] = bounds.sort((a, b) => b.first.localeCompare(a.first));
  return latest ? [{ said: latest.said, kind: 'after', fits: ({ day }) => day >= latest.first }] : [];
}

function yearClue(said: SaidYear): Clue[] {
  if (said.is === 'past') return [];
  const year = said.year - { this: 0, last: -1, next: 1 }[said.is];
  return [{ said, kind: 'year', fits: (published) => published.year === year }];
}

/** Without those within quotation marks: whoever speaks there has a today of his own. */
function unquoted(text: string, times: readonly Said[]): Said[] {
  let at = 0;
  let depth = 0;
  let straight = false;
  return times.filter(({ start, from }) => {
    for (; at < start; at += 1) {
      const sign = text[at] ?? '';
      if ('“«'.includes(sign)) depth += 1;
      else if ('”»'.includes(sign)) depth = Math.max(0, depth - 1);
      else if (sign === '"') straight = !straight;
    }
    return from === undefined || (depth === 0 && !straight);
  });
}

/** Each thing once, where it is first said; a text that says more than so many different ones is no article. */
function distinct<T extends Said | SaidYear>(said: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const one of said) {
    const { paragraph: _, start: __, end: ___, ...meaning } = one;
    const key = JSON.stringify(meaning);
    if (!first.has(key) && first.size < MOST) first.set(key, one);
  }
  return [...first.values()];
}
