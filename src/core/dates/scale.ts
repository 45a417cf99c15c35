import type { DayRange, Precision } from '../model/published.ts';
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

function lastOfThreeMonths(earliest: string): string {
  const { year, month } = partsOf(addMonths(earliest, 2));
  return dayOf(year, month, daysInMonth(year, month));
}
