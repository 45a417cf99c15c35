/** The dates at the head of an event: one, or one for each side of its sources' disagreement. Pure. */
import type { Status, TimelineEvent, When } from '../../core/model/published.ts';
import { clashSides } from '../marks/clash.ts';
import { numberOf } from './cited.ts';

export interface DateLine {
  when: When;
  status: Status;
  /** Of the citations that say so, in ascending order; empty where all agree. */
  numbers: number[];
}

/** The side of the first citation comes first, whichever day is earlier; none for an undated report. */
export function dateLines(event: TimelineEvent): DateLine[] {
  const sides = clashSides(event).map(({ when, status, keys }) => ({
    when,
    status,
    numbers: keys.map((key) => numberOf(event, key)).sort((a, b) => a - b),
  }));
  if (sides.length > 1) return sides.sort((a, b) => (a.numbers[0] ?? 0) - (b.numbers[0] ?? 0));
  return event.when === null ? [] : [{ when: event.when, status: event.status, numbers: [] }];
}
