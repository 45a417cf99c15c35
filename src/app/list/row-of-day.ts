import { OF_MONTH, type RowGroups } from '../../core/archive/row-groups.ts';
import { dayIn } from '../../core/calendar/months.ts';
import { numberOf } from '../../core/dates/day-number.ts';
import type { Calendar } from '../../core/link/view-state.ts';
import type { Day } from '../../core/model/published.ts';

interface Dated {
  dated: number;
  groups: RowGroups | null;
}

/**
 * Near which row an event of a day stands, or would stand: rows between two headings that name a month are taken to
 * be spread evenly over the time between them.
 *
 * @returns 0 where no heading names a time
 */
export function rowOfDay({ dated, groups }: Dated, day: Day, calendar: Calendar): number {
  if (groups === null) return 0;
  const sought = numberOf(day);
  const marks = marksAround(groups, sought, calendar);
  if (marks.before === null) return 0;
  const { before, after } = marks;
  const end = after?.row ?? dated;
  const span = after ? after.day - before.day : LAST_MONTH;
  const share = Math.min(1, (sought - before.day) / Math.max(1, span));
  return Math.max(before.row, Math.min(end - 1, before.row + Math.floor(share * (end - before.row))));
}

/** Days: nothing says how long the last heading's time is. */
const LAST_MONTH = 31;

interface Mark {
  /** Its number. */
  day: number;
  row: number;
}

/** Where a time is known at which rows begin, each later than the one before: the last not after a day, and the next. */
function marksAround(
  groups: RowGroups,
  sought: number,
  calendar: Calendar,
): { before: Mark | null; after: Mark | null } {
  let before: Mark | null = null;
  for (let at = 0; at < groups.length; at += 1) {
    const isMonth = groups.of[at] === OF_MONTH;
    const year = groups.year[at] as number;
    if (!isMonth && at > 0 && groups.year[at - 1] === year) continue;
    const day = isMonth ? (groups.says[at] as number) : numberOf(dayIn(calendar, year, 1, 1));
    if (before !== null && day <= before.day) continue;
    const mark = { day, row: groups.first[at] as number };
    if (day > sought) return { before, after: mark };
    before = mark;
  }
  return { before, after: null };
}
