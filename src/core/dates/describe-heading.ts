import type { Day } from '../model/published.ts';
import { sayFields, sayYear } from './say-fields.ts';
import { type DateSpeech, voiceOfHeadings } from './speech.ts';

/** A year of the speech's calendar, as a heading: "2022", «1447 هـ». */
export function describeYear(year: number, speak: DateSpeech): string {
  return sayYear(year, 'era', voiceOfHeadings(speak));
}

/** A day without its weekday, as a heading: "19 January 2022", «16 جمادى الآخرة 1443 هـ». */
export function describeDay(day: Day, speak: DateSpeech): string {
  return sayFields(day, { day: true, month: true, year: 'era' }, voiceOfHeadings(speak));
}

/** The month of the speech's calendar in which a day lies, as a heading: "January 2022", «محرم». */
export function describeMonth(day: Day, speak: DateSpeech, withYear = false): string {
  return sayFields(day, { month: true, ...(withYear && { year: 'era' }) }, voiceOfHeadings(speak));
}
