import type { Day, Precision } from '../model/published.ts';
import { dayOf, daysInMonth, isDay } from './day.ts';

/** One date of EDTF without interval or set: a day, month, season, year, decade or century. */
export interface Unit {
  earliest: Day;
  latest: Day;
  precision: Precision;
  approximate: boolean;
}

/**
 * EDTF sub-year groupings: first month and length in months, first months above 12 fall in the next year.
 * The library and the standard leave 21–24 without months (the library takes quarters). Here they are the
 * months that meteorologists of the north count, as 25–28 are by definition; the winter of a year begins in
 * its December, as the order of the codes says.
 */
const GROUPINGS: Record<number, readonly [first: number, months: number]> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  25: [3, 3],
  26: [6, 3],
  27: [9, 3],
  28: [12, 3],
  29: [9, 3],
  30: [12, 3],
  31: [3, 3],
  32: [6, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
};

/** Code of a year's first quarter (EDTF level 2); the others follow. */
export const FIRST_QUARTER = 33;

/**
 * Reads `2025-07-20`, `2025-07`, `2025-33`, `2025`, `202X` or `20XX`, each perhaps with a closing `~`.
 * `null` for anything else and for days that do not exist.
 */
export function readUnit(text: string): Unit | null {
  const approximate = text.endsWith('~');
  const body = approximate ? text.slice(0, -1) : text;
  const extent = readDay(body) ?? readPartOfYear(body) ?? readYears(body);
  return extent && { ...extent, approximate };
}

type Extent = Omit<Unit, 'approximate'>;

function readDay(text: string): Extent | null {
  return isDay(text) ? { earliest: text, latest: text, precision: 'day' } : null;
}

function readPartOfYear(text: string): Extent | null {
  const match = /^(\d{4})-(\d{2})$/.exec(text);
  if (!match) return null;
  const year = Number(match[1]);
  const code = Number(match[2]);
  if (code >= 1 && code <= 12) return months(year, code, 1, 'month');
  const grouping = GROUPINGS[code];
  return grouping ? months(year, grouping[0], grouping[1], 'season') : null;
}

/** `null` where the months run beyond the year 9999. */
function months(year: number, first: number, count: number, precision: Precision): Extent | null {
  const last = first + count - 1;
  const lastYear = last > 12 ? year + 1 : year;
  const lastMonth = last > 12 ? last - 12 : last;
  if (lastYear > 9999) return null;
  const latest = dayOf(lastYear, lastMonth, daysInMonth(lastYear, lastMonth));
  return { earliest: dayOf(year, first, 1), latest, precision };
}

function readYears(text: string): Extent | null {
  const match = /^(\d{2})(\d\d|\dX|XX)$/.exec(text);
  if (!match) return null;
  const unknown = text.length - text.replaceAll('X', '').length;
  const precision = (['year', 'decade', 'century'] as const)[unknown] ?? 'year';
  const earliest = dayOf(Number(text.replaceAll('X', '0')), 1, 1);
  return { earliest, latest: dayOf(Number(text.replaceAll('X', '9')), 12, 31), precision };
}
