import { addMonths } from '../../core/calendar/months.ts';
import type { Calendar } from '../../core/link/view-state.ts';
import type { Day } from '../../core/model/published.ts';
import { numberOf } from './day-number.ts';

export { density } from '../../core/find/density.ts';

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
