import { describeWhen } from '../dates/describe.ts';
import type { CiteSpeech } from './cite-speech.ts';
import type { Cited } from './cited.ts';
import { needsWords } from './issued.ts';

/**
 * What these formats have no field for, in sentences: the paragraph, a date that is not one day, a missing
 * publisher, the publisher's own page, and from which state of which site the words were taken.
 */
export function citeNote(cited: Cited, { t, dates }: CiteSpeech): string {
  const { paragraph, published, publisher, original, site, dataVersion, updated } = cited;
  return [
    t('note.paragraph', { paragraph }),
    ...(needsWords(published) ? [t('note.published', { date: describeWhen(published, dates) })] : []),
    ...(publisher === null ? [t('note.noPublisher')] : []),
    t('note.quotedIn', { site, version: dataVersion, updated }),
    // Last, and without a full stop, which programs take for a part of the address.
    ...(original === null ? [] : [t('note.original', { address: original })]),
  ].join(' ');
}
