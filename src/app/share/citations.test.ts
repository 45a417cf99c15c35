/** Every citation of the repository's own corpus, cited in every style and language, read as its reader would. */
import { readFileSync } from 'node:fs';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import { beforeAll, describe, expect, it } from 'vitest';
import { partsOf } from '../../core/dates/day.ts';
import { indexSchema } from '../../core/model/published.ts';
import { loadCiteLanguages } from './load-cite.ts';
import { type ToCite, writeCitation } from './write-citation.ts';

const LANGUAGES = ['ar', 'fa', 'ru', 'en'] as const;
const DAY = '2026-11-22';

const compiled = new URL('../../../public/data/index.json', import.meta.url);
const index = indexSchema.parse(JSON.parse(readFileSync(compiled, 'utf8')));
const all: ToCite[] = index.events.flatMap(({ id, citations }) =>
  citations.map((citation) => {
    const article = index.articles.find((one) => one.id === citation.article);
    if (article === undefined) throw new Error(citation.article);
    const address = `https://timeline.example.org/e/${id}/?c=${citation.key}`;
    return { citation, article, index, address, accessed: DAY };
  }),
);
const oneLine = (text: unknown) => String(text).replace(/\s+/g, ' ').trim();

type Csl = Record<string, unknown> & { issued: { 'date-parts'?: number[][]; literal?: string } };
const read = (text: string): Csl[] => JSON.parse(JSON.stringify(new Cite(text).data));

beforeAll(() => Promise.all(LANGUAGES.map(loadCiteLanguages)));

describe.each(LANGUAGES)('in %s', (language) => {
  const bibtex = () => all.map((what) => writeCitation('bibtex', what, language).text);
  const csl = (): Csl[] => all.flatMap((what) => JSON.parse(writeCitation('csl', what, language).text));

  it('all of BibTeX is ASCII but for words, has keys of its own, and says what CSL-JSON says', () => {
    const entries = read(bibtex().join('\n'));
    const items = csl();
    expect(new Set(entries.map(({ id }) => id)).size).toBe(all.length);
    entries.forEach((entry, n) => {
      const { citation } = all[n] ?? {};
      const item = items[n];
      expect(String(entry.id)).toMatch(/^[a-z0-9-]+:[a-z0-9-]+$/);
      expect(oneLine(entry.annote)).toBe(oneLine(citation?.exact));
      for (const field of ['id', 'type', 'publisher', 'accessed', 'URL'])
        expect(entry[field], field).toEqual(item?.[field]);
      // The title that is missing is described in brackets here, and left out there.
      if (item?.title === undefined) expect(entry.title).toMatch(/^\[.*…?\]$/u);
      else expect(entry.title).toBe(item.title);
      expect(oneLine(entry.note)).toContain(oneLine(item?.note));
      if (item?.issued['date-parts'])
        expect(entry.issued).toEqual({ 'date-parts': item.issued['date-parts'] });
    });
  });

  it('nothing is more exact than the publication is known, and nothing is left unsaid', () => {
    csl().forEach(({ issued, annote, note, title, genre, publisher }, n) => {
      const { citation, article } = all[n] ?? {};
      const { earliest, latest, candidates } = article?.published ?? {};
      const oneDay = earliest === latest;
      const parts = issued['date-parts'];
      expect(annote).toBe(citation?.exact);
      expect(parts?.length === 1 && parts[0]?.length === 3).toBe(oneDay);
      if (candidates && parts === undefined) {
        for (const { earliest } of candidates)
          expect(issued.literal).toMatch(new RegExp(dayIn(earliest, language)));
      }
      expect(note).toContain(index.dataVersion);
      expect(note).toContain(index.updated);
      expect([title ?? null, publisher ?? null]).toEqual([
        article?.title,
        article?.publisher?.[language] ?? null,
      ]);
      expect(genre === undefined).toBe(article?.title !== null);
    });
  });

  it('the Arabic style is Arabic on every page, with the quote to the character', () => {
    for (const what of all) {
      const { text, language: said } = writeCitation('press', what, language);
      expect(said).toBe('ar');
      expect(text).toContain(`«${what.citation.exact}»\n`);
      expect(text).toContain('شوهد في 22 نوفمبر 2026، في: ');
      expect(text).toContain(what.address);
      expect(text).toContain(`الفقرة ${what.citation.paragraph + 1}. `);
      if (what.article.title === null) expect(text).toContain('[بلا عنوان، وأوله: «');
      if (what.article.publisher === null) expect(text).toContain('[لم يُذكر الناشر]');
    }
  });
});

function dayIn(day: string, language: string): string {
  return new Intl.NumberFormat(`${language}-u-nu-latn`).format(partsOf(day).day);
}
