import type { Precision, When } from '../model/published.ts';
import { dayToMs } from './day.ts';

/**
 * How far "around" may reach, in days either way: three days at day precision, else one unit. For comparison
 * alone; what is drawn and said keeps its bounds.
 */
export const PADDING: Readonly<Record<Precision, number>> = {
  day: 3,
  month: 31,
  season: 92,
  year: 366,
  decade: 3653,
  century: 36_525,
};

const DAY_MS = 86_400_000;

/**
 * Whether both dates can be true of one thing: whether some day is possible under both. Each of a set's
 * candidates, each day of a span, a month, a year is possible; open and unknown ends extend without limit.
 * Symmetric; every date is compatible with itself.
 */
export function compatible(a: When, b: When): boolean {
  return rangesOf(a).some((left) =>
    rangesOf(b).some((right) => left.from <= right.to && right.from <= left.to),
  );
}

function rangesOf(when: When): { from: number; to: number }[] {
  const padding = when.approximate ? PADDING[when.precision] * DAY_MS : 0;
  const ranges = when.candidates ?? [{ earliest: when.earliest, latest: when.latest }];
  return ranges.map(({ earliest, latest }) => ({
    from: earliest === null ? Number.NEGATIVE_INFINITY : dayToMs(earliest) - padding,
    to: latest === null ? Number.POSITIVE_INFINITY : dayToMs(latest) + padding,
  }));
}
