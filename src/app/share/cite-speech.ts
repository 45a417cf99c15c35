import type { CiteSpeech } from '../../core/cite/cite-speech.ts';
import { dateSpeech } from '../i18n/date-speech.ts';
import { translator } from '../i18n/engine.ts';
import { ownSpeech } from '../i18n/locale.ts';
import { speechOf } from '../i18n/speech.ts';

/**
 * How citations speak: in the page's language, with the days of the sources' own calendar and digits that every
 * program reads. The words of citations must have been loaded.
 */
export function citeSpeech(language: string): CiteSpeech {
  const speech = speechOf({ ...ownSpeech(language), calendar: 'gregorian', digits: 'latin' });
  return {
    dates: dateSpeech(speech),
    t: translator(language, 'cite', speech.digits) as CiteSpeech['t'],
  };
}
