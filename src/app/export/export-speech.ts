import type { ExportSpeech } from '../../core/export/export-speech.ts';
import { dateSpeech } from '../i18n/date-speech.ts';
import { translator } from '../i18n/engine.ts';
import { directionOf } from '../i18n/languages.ts';
import type { Speech } from '../i18n/speech.ts';
import { textIn } from '../i18n/text-in.ts';
import { sentences } from './sentences.ts';

/** Files speak as the page does that they are taken from. The words of exports must have been loaded. */
export function exportSpeech(speech: Speech): ExportSpeech {
  const { language, digits, number } = speech;
  const common = translator(language, 'common', digits);
  const event = translator(language, 'event', digits);
  // A rule's name comes from the data; that each has words is proved by a test, not by the type.
  const rules = translator(language, 'rules', digits) as (rule: string) => string;
  const exported = translator(language, 'exported', digits) as ExportSpeech['t'];
  return {
    language,
    direction: directionOf(language),
    dates: dateSpeech(speech),
    textIn: (text) => textIn(text, language),
    status: remembering((status) => common(`status.${status}`)),
    point: remembering((point) => event(`disagree.${point}`)),
    rule: remembering(rules),
    article: remembering((n) => common('numberedArticle', { number: n })),
    t: sentences(exported, number),
  };
}

/** Files say a few words many thousand times, and looking one up costs as much as writing a line. */
function remembering<Key extends string | number>(say: (key: Key) => string): (key: Key) => string {
  const said = new Map<Key, string>();
  return (key) => {
    const known = said.get(key);
    if (known !== undefined) return known;
    const words = say(key);
    said.set(key, words);
    return words;
  };
}
