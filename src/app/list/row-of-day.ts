import type { RowGroup } from '../../core/archive/engine.ts';
import { dayIn } from '../../core/calendar/months.ts';
import { daysBetween } from '../../core/dates/day.ts';
import type { Calendar } from '../../core/link/view-state.ts';
import type { Day } from '../../core/model/published.ts';

interface Dated {
  dated: number;
  groups: readonly RowGroup[] | null;
}

/**
 * Near which row an event of a day stands, or would stand: rows between two headings that name a month are taken to
 * be spread evenly over the time between them.
 *
 * @returns 0 where no heading names a time
 */
export function rowOfDay({ dated, groups }: Dated, day: Day, calendar: Calendar): number {
  const marks = marksOf(groups ?? [], calendar);
  let at = -1;
  while (at + 1 < marks.length && (marks[at + 1]?.day ?? '') <= day) at += 1;
  const mark = marks[at];
  if (mark === undefined) return 0;
  const next = marks[at + 1];
  const end = next?.row ?? dated;
  const span = next ? daysBetween(mark.day, next.day) : LAST_MONTH;
  const share = Math.min(1, daysBetween(mark.day, day) / Math.max(1, span));
  return Math.max(mark.row, Math.min(end - 1, mark.row + Math.floor(share * (end - mark.row))));
}

/** Days: nothing says how long the last heading's time is. */
const LAST_MONTH = 31;

interface Mark {
  day: Day;
  row: number;
}

/** Where a time is known at which rows begin; each is later than the one before. */
function marksOf(groups: readonly RowGroup[], calendar: Calendar): Mark[] {
  const marks: Mark[] = [];
  let year: number | null = null;
  for (const group of groups) {
    const isNew = group.year !== year;
    year = group.year;
    if (group.heading?.of !== 'month' && !isNew) continue;
    const day = group.heading?.of === 'month' ? group.heading.day : dayIn(calendar, group.year, 1, 1);
    if (day > (marks.at(-1)?.day ?? '')) marks.push({ day, row: group.first });
  }
  return marks;
}
