import { INTL_CALENDARS } from '../../core/calendar/calendars.ts';
import type { Calendar, Digits, MonthNames, ViewState } from '../../core/link/view-state.ts';
import { languageOf } from './languages.ts';

/** What of the reader's choices says how words, dates and numbers are written; `null`: as the language does. */
export type SpeechChoice = Pick<ViewState, 'language' | 'calendar' | 'months' | 'digits'>;

/** Before the reader has chosen anything. */
export function ownSpeech(language: string): SpeechChoice {
  return { language, calendar: null, months: null, digits: null };
}

/** What the settings offer, the language's own first. */
export function calendarsOf(language: string): readonly Calendar[] {
  return languageOf(language).calendars;
}

export function digitsFor(language: string): readonly Digits[] {
  return languageOf(language).digits;
}

/** None where a language has one set of names only. */
export function monthNamesFor(language: string): readonly MonthNames[] {
  return languageOf(language).levantine === undefined ? [] : ['egyptian', 'levantine'];
}

export function calendarOf({ language, calendar }: SpeechChoice): Calendar {
  return calendar ?? languageOf(language).calendars[0];
}

/** A link made in one language may ask for digits that another does not write. */
export function digitsOf({ language, digits }: SpeechChoice): Digits {
  const known = languageOf(language).digits;
  return digits !== null && known.includes(digits) ? digits : known[0];
}

const DIGITS: Readonly<Record<Digits, string>> = { latin: 'latn', arabic: 'arab', persian: 'arabext' };

/** For `Intl`. Calendar and digits are pinned: `ar` alone means other digits on other machines. */
export function localeOf(choice: SpeechChoice): string {
  const { tag, levantine } = languageOf(choice.language);
  const named = choice.months === 'levantine' ? (levantine ?? tag) : tag;
  return `${named}-u-ca-${INTL_CALENDARS[calendarOf(choice)]}-nu-${DIGITS[digitsOf(choice)]}`;
}
