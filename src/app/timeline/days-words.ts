/** Stretches of time in words, for windows and clusters. */
import type { Extent } from '../marks/geometry.ts';
import { DAY_MS } from './scale.ts';

/** Longer than this, days say nothing: months do; longer than that, years. */
const DAYS_MATTER = 62;
/** Of a window, which is said in the width of a lane head. */
const WINDOW_DAYS_MATTER = 31;
const MONTHS_MATTER = 3 * 366;

export interface DaysWords {
  /** "October 2021 – March 2022", as precise as its length deserves. */
  window(extent: Extent): string;
  /** "14–15 March": without the year, which the axis above says. */
  cluster(extent: Extent): string;
  /** "14 March 2022 – 3 May 2022", to the day. */
  exact(extent: Extent): string;
}

/** @param locale With calendar and digits pinned. */
export function daysWords(locale: string): DaysWords {
  const words = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    // The last day of an extent is the one before its end.
    return ({ from, to }: Extent) => format.formatRange(from, to - 1);
  };
  const years = words({ year: 'numeric' });
  const months = words({ month: 'long', year: 'numeric' });
  const exact = words({ day: 'numeric', month: 'long', year: 'numeric' });
  const yearless = words({ day: 'numeric', month: 'long' });
  const brief = words({ day: 'numeric', month: 'short', year: 'numeric' });
  return {
    exact,
    window(extent) {
      if (lengthInDays(extent) > MONTHS_MATTER) return years(extent);
      const isShort = lengthInDays(extent) <= WINDOW_DAYS_MATTER && isOfOneYear(extent);
      return (isShort ? brief : months)(extent);
    },
    cluster(extent) {
      if (lengthInDays(extent) > MONTHS_MATTER) return years(extent);
      if (lengthInDays(extent) > DAYS_MATTER) return months(extent);
      return (isOfOneYear(extent) ? yearless : exact)(extent);
    },
  };
}

function lengthInDays({ from, to }: Extent): number {
  return (to - from) / DAY_MS;
}

function isOfOneYear({ from, to }: Extent): boolean {
  return new Date(from).getUTCFullYear() === new Date(to - 1).getUTCFullYear();
}
