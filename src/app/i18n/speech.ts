import { createContext, useContext } from 'react';
import type { Calendar, Digits } from '../../core/link/view-state.ts';
import { calendarOf, digitsOf, localeOf, type SpeechChoice } from './locale.ts';
import { inDigits } from './numbers.ts';

/** How the page speaks now: its words are loaded, and what the reader chose is settled. */
export interface Speech {
  language: string;
  /** For `Intl`, with the calendar, the names of its months and the digits in it. */
  locale: string;
  calendar: Calendar;
  digits: Digits;
  /** Every number that stands by itself: counts, badges, years, numbers of citations. */
  number: (value: number) => string;
}

export function speechOf(choice: SpeechChoice): Speech {
  const digits = digitsOf(choice);
  return {
    language: choice.language,
    locale: localeOf(choice),
    calendar: calendarOf(choice),
    digits,
    number: (value) => inDigits(value, digits),
  };
}

/** `null` outside a page that speaks. */
export const SpeechContext = createContext<Speech | null>(null);

export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error('No language is spoken here: render inside <Spoken>.');
  return speech;
}
