/** Headings of the list: the meaning is that of `headingOf`, but a calendar is asked once a month, not twice an event. */
import { addMonths, startOfMonth } from '../calendar/months.ts';
import { partsIn } from '../calendar/parts.ts';
import { dayOfNumber, numberOf } from '../dates/day-number.ts';
import type { Heading } from '../find/headings.ts';
import type { Calendar } from '../link/view-state.ts';
import { type Bitset, hasIn, membersOf } from './bitset.ts';
import { type Columns, OPEN_END, OPEN_START } from './columns.ts';
import type { RowGroup } from './engine.ts';

/** @param bits of the events shown; only those are under a heading of which a day is known */
export function groupRows(columns: Columns, bits: Bitset, calendar: Calendar): RowGroup[] {
  const months = new Months(calendar);
  const groups: RowGroup[] = [];
  let last: RowGroup | undefined;
  let lastEnd = 0;
  const members = membersOf(bits, columns.dated);
  let month: Month = { year: 0, month: 0, from: 0, to: 0 };
  for (let row = 0; row < members.length; row += 1) {
    const at = members[row] ?? 0;
    const earliest = columns.earliest[at] ?? 0;
    const latest = columns.latest[at] ?? 0;
    const day = earliest === OPEN_START ? latest : earliest;
    if (day === OPEN_END) continue;
    if (day < month.from || day >= month.to) month = months.of(day);
    const isOpen = earliest === OPEN_START || latest === OPEN_END;
    const end = isOpen ? YEAR : endOf(month, latest, hasIn(columns.approximate, at), months);
    if (last?.year === month.year && lastEnd === end) last.count += 1;
    else {
      const isSaid = last?.year !== month.year && end === YEAR;
      last = { year: month.year, heading: isSaid ? null : headingOf(month, end, day), first: row, count: 1 };
      groups.push(last);
    }
    lastEnd = last.count === 1 ? end : lastEnd;
  }
  return groups;
}

interface Month {
  year: number;
  /** 1–12. */
  month: number;
  /** Day numbers; the end is outside. */
  from: number;
  to: number;
}

/** As what an event stands in its year: under a month (1–12), the year itself, or years up to so many later. */
const YEAR = 0;
const YEARS = 12;

function endOf(month: Month, latest: number, isApproximate: boolean, months: Months): number {
  if (latest < month.to) return isApproximate ? YEAR : month.month;
  const later = months.yearOf(latest) - month.year;
  return later === 0 ? YEAR : YEARS + later;
}

function headingOf({ year }: Month, end: number, day: number): Heading {
  if (end === YEAR) return { of: 'year', year };
  return end > YEARS
    ? { of: 'years', from: year, to: year + end - YEARS }
    : { of: 'month', day: dayOfNumber(day) };
}

/** Months of a calendar, by day numbers. */
class Months {
  readonly #calendar: Calendar;

  constructor(calendar: Calendar) {
    this.#calendar = calendar;
  }

  of(day: number): Month {
    const first = startOfMonth(dayOfNumber(day), this.#calendar);
    const { year, month } = partsIn(first, this.#calendar);
    const next = addMonths(first, this.#calendar, 1);
    return { year, month, from: numberOf(first), to: numberOf(next) };
  }

  yearOf(day: number): number {
    return partsIn(dayOfNumber(day), this.#calendar).year;
  }
}
