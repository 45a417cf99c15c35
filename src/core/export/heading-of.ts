import { partsIn } from '../calendar/parts.ts';
import { describeMonth, describeYear } from '../dates/describe.ts';
import type { ExportedDate } from './export-file.ts';
import type { ExportSpeech } from './export-speech.ts';

/**
 * A heading that is true of a date: under a month only what cannot lie outside it, under a year what cannot lie
 * outside that; what may lie in several stands under the first and the last of them.
 */
export function headingOf(date: ExportedDate | null, { dates, t }: ExportSpeech): string {
  if (date === null) return t('undatedReports');
  const { earliest, latest, approximate } = date;
  const yearOf = (day: string) => describeYear(partsIn(day, dates.calendar).year, dates);
  if (earliest === null || latest === null) return date.words;
  const [start, end] = [partsIn(earliest, dates.calendar), partsIn(latest, dates.calendar)];
  if (start.year !== end.year) return `${yearOf(earliest)} – ${yearOf(latest)}`;
  return start.month === end.month && !approximate ? describeMonth(earliest, dates, true) : yearOf(earliest);
}
