import type { Day } from '../../model/published.ts';
import { nearestWeekday, weekday } from '../day.ts';
import { oneOf } from '../one-of.ts';
import type { Answer, Refusal } from './rule.ts';

/** What the words mean if the article was published on one certain day. */
export interface Reading {
  /** EDTF units, see `readUnit`. One is the date; several are candidates. */
  units: string[];
  /** Whether the words agree among themselves and with that day of publication. */
  fits: boolean;
}

export function refuse(refused: string): Refusal {
  return { refused };
}

/** The words, whatever the day of publication, mean this. */
export function plainly(...units: string[]): Answer {
  if (units.length === 0) return refuse('The day of publication is not known.');
  return { edtf: oneOf(units), conflict: false };
}

/**
 * Reads the words for each possible day of publication and unites what they mean. Days on which the words
 * would contradict themselves are left aside as long as another is free of that; where none is, the
 * contradiction is the article's own: all readings are kept and the answer is marked as a conflict. `null` from
 * `read` means that on this day the words mean nothing at all.
 */
export function eachDay(
  days: readonly Day[],
  read: (day: Day) => Reading | null,
  nothing = 'The words fit no day of publication.',
): Answer {
  const readings = days.map(read).filter((reading) => reading !== null);
  if (readings.length === 0) return refuse(nothing);
  const fitting = readings.filter((reading) => reading.fits);
  const kept = fitting.length > 0 ? fitting : readings;
  return { edtf: oneOf(kept.flatMap((reading) => reading.units)), conflict: fitting.length === 0 };
}

/** As `eachDay` for words that fit every day of publication. */
export function onEachDay(days: readonly Day[], read: (day: Day) => string | string[]): Answer {
  return plainly(...days.flatMap(read));
}

/** A date with the name of its weekday beside it: both days where they differ, since either may be the slip. */
export function checked(day: Day, name: number | undefined): Reading {
  if (name === undefined || weekday(day) === name) return { units: [day], fits: true };
  return { units: [day, nearestWeekday(day, name)], fits: false };
}

/** A reading that nothing contradicts; none where there is no such day. */
export function plain(day: Day | null): Reading | null {
  return day === null ? null : { units: [day], fits: true };
}
