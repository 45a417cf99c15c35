/** Which lines the axis draws at a level, and the words beside them. Pure. */
import { DAY_MS, pixelsPerDay } from './scale.ts';

type TickScale = 'day' | 'month' | 'year';

export interface Ticks {
  scale: TickScale;
  step: number;
}

/** Room for "19 September 2022" beside a line, in pixels. */
const WORDS_PX = 108;

/**
 * Finest first. vis-timeline's own choice jumps from two days to a month and leaves a window of six weeks
 * almost without lines; days by five and ten begin anew each month.
 */
const CHOICES: readonly (Ticks & { days: number })[] = [
  { scale: 'day', step: 1, days: 1 },
  { scale: 'day', step: 2, days: 2 },
  { scale: 'day', step: 5, days: 5 },
  { scale: 'day', step: 10, days: 10 },
  { scale: 'month', step: 1, days: 30 },
  { scale: 'month', step: 3, days: 91 },
  ...[1, 5, 10, 50, 100, 500].map((step) => ({ scale: 'year' as const, step, days: 365 * step })),
  { scale: 'year', step: 1000, days: Number.POSITIVE_INFINITY },
];

export function ticksAt(level: number): Ticks {
  const choice = CHOICES.find(({ days }) => days * pixelsPerDay(level) >= WORDS_PX);
  return { scale: choice?.scale ?? 'year', step: choice?.step ?? 1000 };
}

/**
 * Says a line at `ms`; the first one in a window that begins at `from` says its month and year too. A line
 * before the window says nothing: half of its words would stand at the edge.
 */
export type TickWords = (ms: number, ticks: Ticks, from: number) => string;

/** @param locale With calendar and digits pinned. */
export function tickWords(locale: string): TickWords {
  const words = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
    return (ms: number) => format.format(ms);
  };
  const year = words({ year: 'numeric' });
  const month = words({ month: 'long' });
  const monthYear = words({ month: 'long', year: 'numeric' });
  const day = words({ day: 'numeric' });
  const weekday = words({ weekday: 'long' });
  const dayMonth = words({ day: 'numeric', month: 'long' });
  const dayMonthYear = words({ day: 'numeric', month: 'long', year: 'numeric' });

  return (ms, ticks, from) => {
    if (ms < from) return '';
    const date = new Date(ms);
    const isFirst = before(date, ticks) < from;
    const isNewYear = date.getUTCMonth() === 0;
    if (ticks.scale === 'year') return year(ms);
    if (ticks.scale === 'month') return isFirst || isNewYear ? monthYear(ms) : month(ms);
    if (isFirst || (date.getUTCDate() === 1 && isNewYear)) return dayMonthYear(ms);
    if (date.getUTCDate() === 1) return dayMonth(ms);
    return ticks.step === 1 ? `${weekday(ms)} ${day(ms)}` : day(ms);
  };
}

/** The line before: roughly is enough, for lines that begin anew each month. */
function before(date: Date, { scale, step }: Ticks): number {
  const ms = date.getTime();
  if (scale === 'month') return new Date(ms).setUTCMonth(date.getUTCMonth() - step);
  const toFirst = date.getUTCDate() - 1;
  return ms - (toFirst === 0 && step > 2 ? lastStepOf(date, step) : step) * DAY_MS;
}

/** Days between the last line of a month, which is not drawn close to its end, and the first of the next. */
function lastStepOf(first: Date, step: number): number {
  const length = new Date(first.getTime() - DAY_MS).getUTCDate();
  const last = Math.floor((length - 1) / step) * step;
  const rest = length - last;
  return rest < step * 0.4 ? rest + step : rest;
}
