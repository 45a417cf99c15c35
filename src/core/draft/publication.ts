import { dayOf, partsOf } from '../dates/day.ts';
import { oneOf } from '../dates/one-of.ts';
import type { Day } from '../model/published.ts';
import { type Basis, basisOf } from './publication-basis.ts';
import type { Clue } from './publication-clue.ts';
import { cluesOf } from './publication-clues.ts';
import { daysTo, FIRST_DAY } from './publication-days.ts';

export interface DerivedPublication {
  /** A day, or a set of days (EDTF). */
  edtf: string;
  /** The words it rests on, UTF-16 units. */
  evidence: { paragraph: number; start: number; end: number }[];
  /** Whole sentences that tell how. */
  basis: Basis;
}

/** What may have been published on any of more days than these is not known. */
const MOST_DAYS = 366;
/** Nor what may be of any of more years. */
const MOST_YEARS = 8;

/**
 * When a text was published, as far as it says so itself: a dateline or stamp; «اليوم» or «أمس» with a weekday and
 * a date; a weekday with a day and month, which fits few years; «الجاري»; years that it tells as past or beside its
 * own. `collected` is the last day on which the text was in hand: without it, only what names its year counts.
 *
 * Every day that fits is kept. `null` where the words do not narrow it down to about a year.
 */
export function derivePublication(
  paragraphs: readonly string[],
  { collected }: { collected?: Day } = {},
): DerivedPublication | null {
  const clues = cluesOf(paragraphs, collected);
  if (!clues.some(isTelling)) return null;
  if (!collected && !clues.some(namesYear)) return null;
  const { days, clash } = fitting(clues, collected);
  const years = new Set(days.map((day) => partsOf(day).year)).size;
  if (days.length === 0 || days.length > MOST_DAYS || years > MOST_YEARS) return null;
  const found = { clues, days, clash, from: earliestOf(clues), to: collected ?? days.at(-1) ?? FIRST_DAY };
  return { edtf: oneOf(days), evidence: evidenceOf(clues), basis: basisOf(found, paragraphs) };
}

/** Whether a clue tells more than «not before» or a weekday. */
function isTelling({ kind, said }: Clue): boolean {
  if (kind === 'after') return false;
  return kind !== 'today' || said.year !== undefined || ('month' in said && said.month !== undefined);
}

function namesYear({ kind, said }: Clue): boolean {
  return kind === 'year' || (kind !== 'after' && said.year !== undefined);
}

/** All days that fit; where the weekdays contradict each other, those that fit all of them but one. */
function fitting(clues: readonly Clue[], collected: Day | undefined): { days: Day[]; clash: boolean } {
  const hard = clues.filter(({ soft }) => !soft);
  const soft = clues.filter((clue) => clue.soft);
  const exact: Day[] = [];
  const nearly: Day[] = [];
  const first = earliestOf(clues);
  for (const published of daysTo(collected)) {
    if (published.day < first) continue;
    if (!hard.every((clue) => clue.fits(published))) continue;
    const misses = soft.filter((clue) => !clue.fits(published)).length;
    if (misses === 0) exact.push(published.day);
    else if (misses === 1 && soft.length > 1) nearly.push(published.day);
  }
  const clash = exact.length === 0;
  return { days: clash ? nearly : exact, clash };
}

/** The first day that the text leaves open. */
function earliestOf(clues: readonly Clue[]): Day {
  const bound = clues.find(({ kind }) => kind === 'after')?.said.year;
  return bound === undefined ? FIRST_DAY : dayOf(bound, 1, 1);
}

function evidenceOf(clues: readonly Clue[]): DerivedPublication['evidence'] {
  const all = clues.flatMap(({ said }) => {
    const own = { paragraph: said.paragraph, start: said.start, end: said.end };
    return 'twin' in said && said.twin ? [own, said.twin] : [own];
  });
  return [...new Map(all.map((one) => [`${one.paragraph} ${one.start}`, one])).values()];
}
