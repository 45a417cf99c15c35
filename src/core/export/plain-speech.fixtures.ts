/** A language that shows which sentence is chosen and what is put into it; the words are tested where they are. */
import { readWhen } from '../dates/read-when.ts';
import { smallCorpus } from '../find/small-corpus.cases.ts';
import type { Citation, TimelineEvent, When } from '../model/published.ts';
import { exportEvents } from './export-events.ts';
import type { ExportFile } from './export-file.ts';
import type { ExportSpeech } from './export-speech.ts';

const say = (key: string, params: Readonly<Record<string, string | number>> = {}) =>
  `${key}(${Object.values(params).join('; ')})`;

export const plainSpeech: ExportSpeech = {
  language: 'en',
  direction: 'ltr',
  dates: { locale: 'en-GB-u-ca-gregory-nu-latn', calendar: 'gregorian', t: say },
  textIn: (text) => text.en ?? '',
  status: (status) => status,
  point: (point) => `disagree on ${point}`,
  rule: (rule) => `rule ${rule}`,
  article: (number) => `article ${number}`,
  t: (key, params) =>
    key === 'fact' || key === 'calendar.status' || key === 'comma'
      ? Object.values(params ?? { and: ', ' }).join(': ')
      : say(key, params),
};

const ROOT = 'https://example.org/two/';

export function whenOf(edtf: string): When {
  const when = readWhen(edtf);
  if (!when) throw new Error(`not read: ${edtf}`);
  return when;
}

export function cited(changes: Partial<Citation>): Citation {
  return {
    key: 'a-key',
    article: 'first',
    paragraph: 0,
    start: 0,
    end: 5,
    exact: 'words',
    prefix: '',
    suffix: '',
    status: 'happened',
    when: null,
    dating: { by: 'nothing' },
    translation: {},
    ...changes,
  };
}

/** An export of one event of the small corpus, changed. */
export function exportOf(changes: Partial<TimelineEvent>): ExportFile {
  const [event] = smallCorpus.events;
  if (event === undefined) throw new Error('no events');
  const linkOf = (id: string, key?: string) => `${ROOT}e/${id}/${key === undefined ? '' : `?c=${key}`}`;
  const source = {
    index: smallCorpus,
    total: smallCorpus.events.length,
    root: ROOT,
    link: ROOT,
    linkOf,
    filters: [],
  };
  return exportEvents([{ ...event, ...changes }], source, plainSpeech);
}
