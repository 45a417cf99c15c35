import { addDays, addMonths, compareDays } from '../../core/dates/day.ts';
import { readUnit, type Unit } from '../../core/dates/unit.ts';
import type { Day, Precision, When } from '../../core/model/published.ts';

/**
 * "One of these dates", of which no two share a day, as one EDTF set.
 *
 * EDTF sets hold units, and ranges of days, months or years; neither spans, seasons nor approximate years. Those
 * become ranges here, wide enough to leave nothing out that the words allow.
 */
export function uniteDates(whens: readonly When[]): string {
  const members = whens.flatMap(({ edtf }) => {
    if (edtf.startsWith('[')) return edtf.slice(1, -1).split(',');
    const [start = '', end = start] = edtf.split('/');
    return [edtf.includes('/') ? rangeOf(readUnit(start), readUnit(end)) : unitOf(edtf)];
  });
  return `[${members.sort((a, b) => compareDays(startOf(a), startOf(b))).join(',')}]`;
}

function unitOf(text: string): string {
  const unit = readUnit(text);
  const isMember = unit && unit.precision !== 'season' && !(unit.approximate && DIGITS[unit.precision] === 4);
  return unit && !isMember ? rangeOf(unit, unit) : text;
}

/** Characters of a bound in a range of such units. */
const DIGITS: Record<Precision, number> = { day: 10, month: 7, season: 7, year: 4, decade: 4, century: 4 };

/** `null` is an open or unknown end. Ends of two precisions are written to the finer: EDTF wants them alike. */
function rangeOf(start: Unit | null, end: Unit | null): string {
  const digits = Math.max(...[start, end].flatMap((unit) => (unit ? DIGITS[unit.precision] : [])));
  const first = start && moved(start.earliest, start, -1).slice(0, digits);
  const last = end && moved(end.latest, end, 1).slice(0, digits);
  return `${first ?? ''}..${last ?? ''}`;
}

/** "Around" takes in as much as it does in comparisons (`core/dates/compatible`): three days, else one unit. */
const MONTHS: Record<Precision, number> = {
  day: 0,
  month: 1,
  season: 3,
  year: 12,
  decade: 120,
  century: 1200,
};

function moved(bound: Day, { approximate, precision }: Unit, direction: 1 | -1): Day {
  if (!approximate) return bound;
  return precision === 'day'
    ? addDays(bound, 3 * direction)
    : addMonths(bound, MONTHS[precision] * direction);
}

function startOf(member: string): Day {
  const [first = ''] = member.split('..');
  return readUnit(first)?.earliest ?? '0000-01-01';
}
