import type { DateSpeech } from '../../core/dates/speech.ts';
import type { Calendar, Digits } from '../../core/link/view-state.ts';
import type { Direction } from '../../core/model/published.ts';
import { directionOf } from '../i18n/languages.ts';
import { calendarOf, digitsOf, localeOf, type SpeechChoice } from '../i18n/locale.ts';
import { inDigits } from '../i18n/numbers.ts';
import { type Say, sayFrom } from './say.ts';
import type { FrameWords } from './words-of.ts';

/** How a frame speaks: in its address's language, calendar and digits. */
export interface FrameSpeech {
  language: string;
  direction: Direction;
  calendar: Calendar;
  digits: Digits;
  locale: string;
  /** The sentences of each file of words. */
  say: Readonly<Record<keyof FrameWords, Say>>;
  dates: DateSpeech;
  number: (value: number) => string;
}

export function frameSpeech(choice: SpeechChoice, words: FrameWords): FrameSpeech {
  const { language } = choice;
  const digits = digitsOf(choice);
  const calendar = calendarOf(choice);
  const locale = localeOf(choice);
  const say = Object.fromEntries(
    Object.entries(words).map(([namespace, sentences]) => [namespace, sayFrom(sentences, language, digits)]),
  ) as Record<keyof FrameWords, Say>;
  return {
    language,
    direction: directionOf(language),
    calendar,
    digits,
    locale,
    say,
    dates: { locale, calendar, t: say.dates },
    number: (value) => inDigits(value, digits),
  };
}
