import { PADDING } from '../../core/dates/compatible.ts';
import { daysBetween } from '../../core/dates/day.ts';
import type { When } from '../../core/model/published.ts';

/** How many days a date leaves open: 1 for a day, 31 for a March, infinitely many where an end is open. */
export function breadth({ earliest, latest, candidates, approximate, precision }: When): number {
  if (earliest === null || latest === null) return Number.POSITIVE_INFINITY;
  const ranges = candidates ?? [{ earliest, latest }];
  const days = ranges.reduce((sum, range) => sum + daysBetween(range.earliest, range.latest) + 1, 0);
  return approximate ? days + 2 * PADDING[precision] : days;
}
