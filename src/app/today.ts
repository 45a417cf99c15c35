import { dayOf } from '../core/dates/day.ts';
import type { Day } from '../core/model/published.ts';

/** The reader's own day. The only use of a clock: nothing of the data depends on it. */
export function today(now = new Date()): Day {
  return dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
