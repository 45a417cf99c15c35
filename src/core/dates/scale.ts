import type { Day, DayRange, Precision } from '../model/published.ts';
import { addMonths, dayOf, daysInMonth, partsOf } from './day.ts';
import { readUnit } from './unit.ts';

/** The units in which a date is said. */
export type Scale = 'day' | 'month' | 'year';

export const SCALES: Record<Precision, Scale> = {
  day: 'day',
  month: 'month',
  season: 'month',
  year: 'year',
  decade: 'year',
  century: 'year',
};

const KEPT: Record<Precision, [characters: number, unknown: string]> = {
  day: [10, ''],
  month: [7, ''],
  season: [7, ''],
  year: [4, ''],
  decade: [3, 'X'],
  century: [2, 'XX'],
};

/** Whether a range is exactly one day, month, year, decade or century, or three whole months for a season. */
export function isOneUnit({ earliest, latest }: DayRange, precision: Precision): boolean {
  const [characters, unknown] = KEPT[precision];
  const unit = readUnit(earliest.slice(0, characters) + unknown);
  const last = precision === 'season' ? lastOfThreeMonths(earliest) : unit?.latest;
  return unit?.earliest === earliest && last === latest;
}

/** The month, season, year, decade or century of which a day is the first or the last. */
export function unitEndingAt(day: Day, precision: Precision): DayRange {
  if (precision === 'season') {
    const isFirst = partsOf(day).day === 1;
    const earliest = isFirst ? day : `${addMonths(day, -2).slice(0, 7)}-01`;
    return { earliest, latest: lastOfThreeMonths(earliest) };
  }
  const [characters, unknown] = KEPT[precision];
  const { earliest = day, latest = day } = readUnit(day.slice(0, characters) + unknown) ?? {};
  return { earliest, latest };
}

function lastOfThreeMonths(earliest: string): string {
  const { year, month } = partsOf(addMonths(earliest, 2));
  return dayOf(year, month, daysInMonth(year, month));
}
