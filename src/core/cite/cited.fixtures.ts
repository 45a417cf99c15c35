/** An article's words to cite, and a language that shows which sentence is chosen and what is put into it. */
import { readWhen } from '../dates/read-when.ts';
import type { When } from '../model/published.ts';
import type { CiteSpeech } from './cite-speech.ts';
import type { Cited } from './cited.ts';

const say = (key: string, params: Readonly<Record<string, string | number>> = {}) =>
  `${key}(${Object.values(params).join('; ')})`;

export const plainSpeech: CiteSpeech = {
  dates: { locale: 'en-GB-u-ca-gregory-nu-latn', calendar: 'gregorian', t: say },
  t: say,
};

export function whenOf(edtf: string): When {
  const when = readWhen(edtf);
  if (!when) throw new Error(`not read: ${edtf}`);
  return when;
}

export function citedOf(changes: Partial<Cited> = {}): Cited {
  return {
    key: 'lantern:it-opens',
    title: 'The bridge opens',
    opening: 'Cars crossed the bridge',
    goesOn: true,
    publisher: 'The Lantern',
    original: null,
    language: 'en',
    published: whenOf('2025-03-14'),
    quote: 'Cars crossed the bridge again',
    paragraph: 2,
    site: 'Bridge and ferry',
    address: 'https://example.org/e/opens/?c=it-opens',
    dataVersion: '0123456789ab',
    updated: '2025-04-01',
    accessed: '2026-11-22',
    ...changes,
  };
}
