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
  const made = { locale, calendar, t: remembering(t) };
  speeches.set(speech, made);
  return made;
}

/** A page says a few months and sentences many hundred times, and looking one up costs as much as saying it. */
function remembering(t: DateSpeech['t']): DateSpeech['t'] {
  const said = new Map<string, string>();
  return (key, params) => {
    const asked = params === undefined ? key : `${key} ${JSON.stringify(params)}`;
    const known = said.get(asked);
    if (known !== undefined) return known;
    const words = t(key, params);
    said.set(asked, words);
    return words;
  };
}

export function useDateSpeech(): DateSpeech {
  return dateSpeech(useSpeech());
}
