import { addMonths } from '../../core/calendar/months.ts';
import type { Calendar } from '../../core/link/view-state.ts';
import type { Day } from '../../core/model/published.ts';
import { numberOf } from './day-number.ts';
import type { Stretch } from './stretch.ts';

/** Months to a bin, finest first: a month, a quarter, a year, five, ten, fifty years. */
const CHOICES = [1, 3, 12, 60, 120, 600];
/** Narrower than this a bar is a hair. */
const LEAST_PX = 5;

/**
 * Where the bars stand: as many months of the calendar each as keep them wide enough to be told apart.
 *
 * @param width of the overview, in pixels
 * @returns day numbers, the end of the last bin included
 */
export function binEdges(span: { from: Day; to: Day }, calendar: Calendar, width: number): number[] {
  const end = numberOf(span.to) + 1;
  const months = (end - numberOf(span.from)) / 30;
  const step = CHOICES.find((choice) => months / choice <= width / LEAST_PX) ?? 1200;
  const edges: number[] = [];
  for (let day = span.from; numberOf(day) < end; day = addMonths(day, calendar, step))
    edges.push(numberOf(day));
  return [...edges, end];
}

/**
 * How many events lie in each bin. One that may lie on many days is shared out among them, so that it counts
 * once in all: counted whole in each, a single "for forty years" would look like an event in every quarter.
 */
export function density(stretches: readonly Stretch[], edges: readonly number[]): number[] {
  const bins = new Array<number>(Math.max(edges.length - 1, 0)).fill(0);
  for (const { from, to } of stretches) {
    for (let i = firstAfter(edges, from) - 1; i < bins.length; i += 1) {
      const start = Math.max(from, edges[i] ?? 0);
      const end = Math.min(to, edges[i + 1] ?? 0);
      if (start >= to) break;
      if (i >= 0 && end > start) bins[i] = (bins[i] ?? 0) + (end - start) / (to - from);
    }
  }
  return bins;
}

/** Index of the first edge beyond a day; their number if there is none. */
function firstAfter(edges: readonly number[], day: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
