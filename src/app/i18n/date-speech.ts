import type { DateSpeech } from '../../core/dates/describe.ts';
import { translator } from './engine.ts';
import { type Speech, useSpeech } from './speech.ts';

/** One for each way of speaking, so that all who say dates share what has been said. */
const speeches = new WeakMap<Speech, DateSpeech>();

/** What `core/dates/describe` needs to say a date as the page speaks. */
export function dateSpeech(speech: Speech): DateSpeech {
  const known = speeches.get(speech);
  if (known !== undefined) return known;
  const { language, locale, calendar, digits } = speech;
  const t = translator(language, 'dates', digits) as DateSpeech['t'];
  const made = { locale, calendar, t };
  speeches.set(speech, made);
  return made;
}

export function useDateSpeech(): DateSpeech {
  return dateSpeech(useSpeech());
}
