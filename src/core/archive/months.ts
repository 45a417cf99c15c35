/** Headings of the list: the meaning is that of `headingOf`, but a calendar is asked once a month, not twice an event. */
import { addMonths, startOfMonth } from '../calendar/months.ts';
import { partsIn } from '../calendar/parts.ts';
import { dayOfNumber, numberOf } from '../dates/day-number.ts';
import type { Calendar } from '../link/view-state.ts';
import { type Bitset, hasIn } from './bitset.ts';
import { type Columns, OPEN_END, OPEN_START } from './columns.ts';
import { NO_HEADING, OF_MONTH, OF_YEAR, OF_YEARS, type RowGroups, RowGroupsMaker } from './row-groups.ts';

/** As what an event stands in its year: under a month (1–12), the year itself, or years up to so many later. */
const YEAR = 0;
const YEARS = 12;
/** Codes of a year follow each other; more years than any date spans. */
const CODES = 2 ** 14;
/** No day is known. */
const NO_CODE = -(2 ** 31);

/** Under which heading each dated event stands in a calendar, as one number: year and place in it. */
export interface HeadingCodes {
  calendar: Calendar;
  codes: Int32Array;
}

/** @param columns with all shards */
export function headingCodes(columns: Columns, calendar: Calendar): HeadingCodes {
  const months = new Months(calendar);
  const codes = new Int32Array(columns.dated).fill(NO_CODE);
  let month: Month = { year: 0, month: 0, from: 0, to: 0 };
  for (let at = 0; at < codes.length; at += 1) {
    const earliest = columns.earliest[at] ?? 0;
    const latest = columns.latest[at] ?? 0;
    const day = earliest === OPEN_START ? latest : earliest;
    if (day === OPEN_END) continue;
    if (day < month.from || day >= month.to) month = months.of(day);
    const isOpen = earliest === OPEN_START || latest === OPEN_END;
    const end = isOpen ? YEAR : endOf(month, latest, hasIn(columns.approximate, at), months);
    codes[at] = month.year * CODES + end;
  }
  return { calendar, codes };
}

/** @param bits of the events shown; only those are under a heading of which a day is known */
export function groupRows({ earliest, latest }: Columns, bits: Bitset, { codes }: HeadingCodes): RowGroups {
  const groups = new RowGroupsMaker();
  const { words } = bits;
  let row = 0;
  let [last, first, count, day] = [NO_CODE, 0, 0, 0];
  let yearBefore = Number.NaN;
  const close = () => {
    if (last === NO_CODE) return;
    const year = Math.floor(last / CODES);
    const end = last - year * CODES;
    const isSaid = year !== yearBefore && end === YEAR;
    yearBefore = year;
    const of = isSaid ? NO_HEADING : end === YEAR ? OF_YEAR : end > YEARS ? OF_YEARS : OF_MONTH;
    groups.add(year, of, of === OF_MONTH ? day : of === OF_YEARS ? year + end - YEARS : 0, first, count);
  };
  for (let at = 0; at * 32 < codes.length; at += 1) {
    for (let word = words[at] as number; word !== 0; word &= word - 1) {
      const ordinal = at * 32 + 31 - Math.clz32(word & -word);
      if (ordinal >= codes.length) break;
      const code = codes[ordinal] as number;
      if (code === last) count += 1;
      else if (code !== NO_CODE) {
        close();
        const own = earliest[ordinal] as number;
        [last, first, count] = [code, row, 1];
        day = own === OPEN_START ? (latest[ordinal] as number) : own;
      }
      row += 1;
    }
  }
  close();
  return groups.done();
}

interface Month {
  year: number;
  /** 1–12. */
  month: number;
  /** Day numbers; the end is outside. */
  from: number;
  to: number;
}

function endOf(month: Month, latest: number, isApproximate: boolean, months: Months): number {
  if (latest < month.to) return isApproximate ? YEAR : month.month;
  const later = months.yearOf(latest) - month.year;
  return later === 0 ? YEAR : YEARS + later;
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
