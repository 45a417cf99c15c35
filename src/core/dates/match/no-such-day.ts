import { daysInMonth } from '../day.ts';
import type { Match } from './match.ts';

const LEAP_YEAR = 2000;
/** The longest month of the Hijri calendar; of the Iranian one, where no year says more. */
const LONGEST = { hijri: 30, persian: 31 } as const;
/** A number behind a month of these calendars that is a year of theirs. */
const EARLIEST = 1300;
const LATEST = 1500;

/**
 * Whether words that mean nothing name a day that is none: «29 فبراير 2025», «31 أبريل». What is left of them
 * without the year, or without the day, would be another date, which nobody has written.
 */
export function namesNoDay(refused: Match): boolean {
  const days = refused.all('day');
  if (days.length === 0) return false;
  for (const calendar of ['hijri', 'persian'] as const) {
    if (!refused.has(calendar)) continue;
    const year = refused.find('number') ?? 0;
    return days.some((day) => day > LONGEST[calendar]) || (year >= EARLIEST && year <= LATEST);
  }
  const [month, ...others] = refused.all('month');
  if (month === undefined || others.length > 0) return false;
  return days.some((day) => day > daysInMonth(refused.find('year') ?? LEAP_YEAR, month));
}
