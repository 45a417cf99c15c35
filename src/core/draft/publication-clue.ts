import type { DayParts } from './publication-days.ts';
import type { Said } from './publication-times.ts';
import type { SaidYear } from './publication-years.ts';

/** Something a text says that its day of publication must fit. */
export interface Clue {
  said: Said | SaidYear;
  /**
   * `stamp`: the page’s own date. `today`: counted from the day of publication. `near`: a weekday with a day and
   * month. `month`: the month of publication. `year`: the year of publication, or the one beside it. `after`: past.
   */
  kind: 'stamp' | 'today' | 'near' | 'month' | 'year' | 'after';
  fits(published: DayParts): boolean;
  /** A day and its weekday, of which one may be a slip. */
  soft?: boolean;
}

/** Years in which a day of the year had the weekday that the text gives it. */
export interface TrueYears {
  day: number;
  month: number;
  weekday: number;
  years: number[];
  from: number;
  to: number;
}
