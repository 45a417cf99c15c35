import { addDays, partsOf } from '../dates/day.ts';
import { isOneUnit, type Scale } from '../dates/scale.ts';
import type { Day, DayRange, When } from '../model/published.ts';

/** Year, perhaps month (1–12) and day (1–31), as far as they are known. */
export type DateParts = [number] | [number, number] | [number, number, number];

/** A date as the formats of references have it: one unit, or from one to another, both inside. */
export interface Issued {
  from: DateParts;
  /** `null`: `from` is all of it. */
  to: DateParts | null;
  approximate: boolean;
}

/**
 * A date of publication, if these formats can hold it. They know days, months, years and stretches of them: a month
 * stays a month and days without a gap stay a stretch.
 *
 * @returns `null` for separate possibilities and for an open end: the first day, or the last, would be a lie
 */
export function issuedOn(when: When): Issued | null {
  const { earliest, latest, candidates, approximate } = when;
  if (earliest === null || latest === null || !isWithoutGap(candidates ?? [])) return null;
  const unit = unitOf({ earliest, latest });
  if (unit !== null) return { from: cut(earliest, unit), to: null, approximate };
  const ends = endsOf({ earliest, latest });
  return { from: cut(earliest, ends), to: cut(latest, ends), approximate };
}

/**
 * The month or year in which all possibilities lie: less than is known, and true.
 *
 * @returns `null` where they lie in several years, or without end
 */
export function commonUnit({ earliest, latest }: When): DateParts | null {
  if (earliest === null || latest === null) return null;
  if (earliest.slice(0, 7) === latest.slice(0, 7)) return cut(earliest, 'month');
  return earliest.slice(0, 4) === latest.slice(0, 4) ? cut(earliest, 'year') : null;
}

/** Whether the words of the date must stand beside it: a stretch looks as if it had lasted, a set as if it were one. */
export function needsWords(when: When): boolean {
  const issued = issuedOn(when);
  return issued === null || issued.to !== null || issued.approximate;
}

function isWithoutGap(candidates: readonly DayRange[]): boolean {
  return candidates.every(({ latest }, n) => {
    const next = candidates[n + 1];
    return next === undefined || next.earliest <= addDays(latest, 1);
  });
}

const UNITS: readonly Scale[] = ['day', 'month', 'year'];

function unitOf(range: DayRange): Scale | null {
  return UNITS.find((unit) => isOneUnit(range, unit)) ?? null;
}

/** The coarsest unit of which the range is made whole: years, months or days. */
function endsOf({ earliest, latest }: DayRange): Scale {
  const isWhole = (unit: Scale) =>
    isOneUnit({ earliest, latest: lastOf(earliest, unit) }, unit) &&
    isOneUnit({ earliest: firstOf(latest, unit), latest }, unit);
  return UNITS.toReversed().find(isWhole) ?? 'day';
}

function firstOf(day: Day, unit: Scale): Day {
  return unit === 'year' ? `${day.slice(0, 4)}-01-01` : unit === 'month' ? `${day.slice(0, 7)}-01` : day;
}

function lastOf(day: Day, unit: Scale): Day {
  if (unit === 'year') return `${day.slice(0, 4)}-12-31`;
  return unit === 'month' ? addDays(firstOf(addDays(firstOf(day, 'month'), 31), 'month'), -1) : day;
}

function cut(at: Day, unit: Scale): DateParts {
  const { year, month, day } = partsOf(at);
  return unit === 'year' ? [year] : unit === 'month' ? [year, month] : [year, month, day];
}
