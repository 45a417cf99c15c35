import type { Day, Precision } from '../../model/published.ts';
import { addDays, addMonths } from '../day.ts';
import type { Match } from '../match/match.ts';

/** A length of time as it is counted on a calendar. */
export interface Length {
  months: number;
  days: number;
  /** That of its smallest unit named. */
  precision: Precision;
  /** ISO 8601-1. */
  iso: string;
}

interface Unit {
  months: number;
  days: number;
  precision: Precision;
  letter: string;
  /** Half a unit, where it has one in whole days or months. */
  half?: { months: number; days: number; iso: string };
}

const UNITS: Readonly<Record<string, Unit>> = {
  DAY: { months: 0, days: 1, precision: 'day', letter: 'D' },
  WEEK: { months: 0, days: 7, precision: 'day', letter: 'W' },
  MONTH: { months: 1, days: 0, precision: 'month', letter: 'M', half: { months: 0, days: 15, iso: '15D' } },
  YEAR: { months: 12, days: 0, precision: 'year', letter: 'Y', half: { months: 6, days: 0, iso: '6M' } },
  DECADE: {
    months: 120,
    days: 0,
    precision: 'decade',
    letter: 'Y',
    half: { months: 60, days: 0, iso: '5Y' },
  },
  CENTURY: {
    months: 1200,
    days: 0,
    precision: 'century',
    letter: 'Y',
    half: { months: 600, days: 0, iso: '50Y' },
  },
};

const PLURALS: Readonly<Record<string, string>> = {
  DAYS: 'DAY',
  WEEKS: 'WEEK',
  MONTHS: 'MONTH',
  YEARS: 'YEAR',
  DECADES: 'DECADE',
  CENTURIES: 'CENTURY',
};

/** Every unit, singular and plural, as a slot. */
const UNIT = [...Object.keys(UNITS), ...Object.keys(PLURALS)].join('|');

/** Several of a unit: «ثلاثة أيام», «12 يوما», «شهرين», «عام واحد», «عامين ونصف العام». */
export const LENGTHS = [
  `count about? ${UNIT}`,
  `${UNIT} count`,
  `count ${UNIT} and half ${UNIT}?`,
  `${UNIT} and half ${UNIT}?`,
  `half ${UNIT}`,
  `count? ${UNIT} and count ${UNIT}`,
];

/** A unit named alone: one of it. */
export const ONE = Object.keys(UNITS).join('|');

/** The length that words name; `null` for halves that make no whole days or months. */
export function lengthOf(found: Match): Length | null {
  const names = found.units(UNIT);
  const [first, second] = names.map((name) => UNITS[PLURALS[name] ?? name]);
  if (!first) return null;
  const counts = found.all('count');
  // «شهر و21 يوما»: only the second is counted.
  const [count = 1, further] =
    counts.length < names.length && counts.length > 0 && names.length > 1 && !found.has('half')
      ? [1, ...counts]
      : counts;
  if (found.has('half')) {
    if (!first.half || (second && second !== first)) return null;
    const whole = found.has('and') ? count : 0;
    return added(first, whole, first.half);
  }
  if (further === undefined || !second) return added(first, count, { months: 0, days: 0, iso: '' });
  const extra = added(second, further, { months: 0, days: 0, iso: '' });
  return { ...added(first, count, { ...extra, iso: extra.iso.slice(1) }), precision: extra.precision };
}

function added(unit: Unit, count: number, extra: { months: number; days: number; iso: string }): Length {
  const factor = unit.letter === 'Y' ? unit.months / 12 : 1;
  return {
    months: unit.months * count + extra.months,
    days: unit.days * count + extra.days,
    precision: extra.iso === '' ? unit.precision : extra.iso.endsWith('D') ? 'day' : 'month',
    iso: `P${count > 0 ? `${count * factor}${unit.letter}` : ''}${extra.iso}`,
  };
}

/** The day so long after a day, or before it; `null` beyond the years 0–9999. */
export function shiftedBy(day: Day, length: Length, direction: 1 | -1): Day | null {
  try {
    return addDays(addMonths(day, direction * length.months), direction * length.days);
  } catch {
    return null;
  }
}
