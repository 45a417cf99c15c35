import { bibtexAddress, bibtexText } from './bibtex-text.ts';
import { citeNote } from './cite-note.ts';
import type { CiteSpeech } from './cite-speech.ts';
import type { Cited } from './cited.ts';
import { commonUnit, type DateParts, issuedOn } from './issued.ts';

/**
 * An entry for BibTeX and biblatex, UTF-8. `@misc`, for what the sources say of themselves makes none of them a
 * newspaper or a journal. Without a title it has the opening words in brackets, as both have it for what a work is
 * called by others; without an author, `key` sorts it.
 */
export function citedAsBibtex(cited: Cited, speech: CiteSpeech): string {
  const { title, opening, goesOn, publisher, published, language } = cited;
  const issued = issuedOn(published);
  const unit = issued === null ? commonUnit(published) : null;
  const year = commonUnit(published)?.[0];
  const called = title ?? `[${opening}${goesOn ? '…' : ''}]`;
  const fields: Readonly<Record<string, string | null | undefined>> = {
    key: bibtexText(publisher ?? cited.key),
    // In a second pair of braces no style changes its capitals.
    title: `{${bibtexText(called)}}`,
    organization: publisher === null ? undefined : bibtexText(publisher),
    date: issued === null ? unit && edtfOf(unit) : intervalOf(issued),
    // For BibTeX, which does not know `date`.
    year: year === undefined ? undefined : padded(year, 4),
    url: bibtexAddress(cited.address),
    urldate: cited.accessed,
    langid: LANGUAGES[language],
    annotation: bibtexText(cited.quote),
    note: bibtexText(
      [...(title === null ? [speech.t('note.untitled')] : []), citeNote(cited, speech)].join(' '),
    ),
  };
  const lines = Object.entries(fields).flatMap(([name, value]) =>
    value == null ? [] : [`  ${name} = {${value}},`],
  );
  return [`@misc{${cited.key},`, ...lines, '}', ''].join('\n');
}

/** EDTF level 1, which biblatex reads. */
function intervalOf({ from, to, approximate }: NonNullable<ReturnType<typeof issuedOn>>): string {
  const mark = approximate ? '~' : '';
  return [from, ...(to === null ? [] : [to])].map((parts) => edtfOf(parts) + mark).join('/');
}

function edtfOf([year, ...rest]: DateParts): string {
  return [padded(year, 4), ...rest.map((part) => padded(part, 2))].join('-');
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

/** What babel and polyglossia call them. */
const LANGUAGES: Readonly<Record<string, string>> = {
  ar: 'arabic',
  en: 'english',
  fa: 'persian',
  fr: 'french',
  he: 'hebrew',
  ru: 'russian',
  tr: 'turkish',
  uk: 'ukrainian',
};
