import { partsOf } from '../dates/day.ts';
import { describeWhen } from '../dates/describe.ts';
import type { When } from '../model/published.ts';
import { citeNote } from './cite-note.ts';
import type { CiteSpeech } from './cite-speech.ts';
import type { Cited } from './cited.ts';
import { type DateParts, issuedOn } from './issued.ts';

/** A date of CSL-JSON 1.0.2. */
type CslDate = { 'date-parts': DateParts[]; circa?: true } | { literal: string };

export interface CslItem {
  id: string;
  type: 'document';
  title?: string;
  genre?: string;
  publisher?: string;
  issued: CslDate;
  accessed: CslDate;
  URL: string;
  source: string;
  language: string;
  annote: string;
  note: string;
}

/**
 * A reference for programs that read CSL-JSON (Zotero, Pandoc). A missing title stays out, and `genre` describes
 * the work, as CSL styles print it in its place; a missing publisher stays out.
 */
export function citedAsCsl(cited: Cited, speech: CiteSpeech): CslItem {
  const { title, publisher, opening, goesOn, published } = cited;
  const { year, month, day } = partsOf(cited.accessed);
  return {
    id: cited.key,
    type: 'document',
    ...(title === null
      ? { genre: speech.t('untitledGenre', { opening: goesOn ? `${opening}…` : opening }) }
      : { title }),
    ...(publisher !== null && { publisher }),
    issued: cslDate(published, speech),
    accessed: { 'date-parts': [[year, month, day]] },
    URL: cited.address,
    source: cited.site,
    language: cited.language,
    annote: cited.quote,
    note: citeNote(cited, speech),
  };
}

/** As a file: CSL-JSON is a list. A day stands in one line; no text has a line break that this could find. */
export function cslFile(item: CslItem): string {
  const parts = /\[\n\s*(\d+(?:,\n\s*\d+)*)\n\s*\]/g;
  const lines = JSON.stringify([item], null, 2);
  return `${lines.replace(parts, (_, numbers: string) => `[${numbers.replace(/\s+/g, ' ')}]`)}\n`;
}

function cslDate(when: When, { dates }: CiteSpeech): CslDate {
  const issued = issuedOn(when);
  if (issued === null) return { literal: describeWhen(when, dates) };
  const { from, to, approximate } = issued;
  return { 'date-parts': to === null ? [from] : [from, to], ...(approximate && { circa: true as const }) };
}
