import type { TimelineEvent } from '../../core/model/published.ts';

export interface YearGroup {
  /** As dates are written: `2022`. */
  year: string;
  events: TimelineEvent[];
}

/**
 * Events under the year in which they begin; of an unknown beginning, under that of their end, which is where
 * the order of time puts them too.
 *
 * @param events dated, in order of time
 */
export function groupByYear(events: readonly TimelineEvent[]): YearGroup[] {
  const groups: YearGroup[] = [];
  for (const event of events) {
    const year = (event.when?.earliest ?? event.when?.latest ?? '').slice(0, 4);
    const last = groups.at(-1);
    if (last?.year === year) last.events.push(event);
    else groups.push({ year, events: [event] });
  }
  return groups;
}
