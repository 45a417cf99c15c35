/** The page on which a source appeared, in each format, read as its reader would; nothing where no editor knows it. */
import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Format } from '../../core/export/formats.ts';
import { loadExportWords, secondCorpus, speak, written } from './corpus.fixtures.ts';
import { readMarkdown } from './read-markdown.fixtures.ts';

beforeAll(loadExportWords);

const corpus = secondCorpus();
const { index } = corpus;
const speech = speak('en');
const file = (format: Format) => written(format, speech, undefined, corpus);
const pageOf = (article: string) => index.articles.find(({ id }) => id === article)?.url ?? null;
const citations = index.events.flatMap((event) => event.citations);
const expected = citations.map(({ key, article }) => [key, pageOf(article)]);

const withoutWords = (url: string | undefined) => url?.replace(/#:~:text=.+$/, '') ?? null;

const PAGES: Readonly<Record<Format, () => [key: string, page: string | null][]>> = {
  csv: () => {
    const [names = [], ...rows] = Papa.parse<string[]>(file('csv'), { skipEmptyLines: true }).data;
    const cell = (row: readonly string[], name: string) =>
      row[names.indexOf(speech.t(`column.${name}`))] ?? '';
    return rows.map((row) => [cell(row, 'citation'), cell(row, 'articleUrl') || null]);
  },
  json: () => {
    const { articles, events } = JSON.parse(file('json'));
    const pages = new Map(articles.map(({ id, url }: { id: string; url: string | null }) => [id, url]));
    return events.flatMap((event: { citations: { key: string; article: string }[] }) =>
      event.citations.map(({ key, article }) => [key, pages.get(article)]),
    );
  },
  annotations: () =>
    JSON.parse(file('annotations')).first.items.map(
      ({ id, target }: { id: string; target: Record<string, { id: string }> }) => [
        new URL(id).searchParams.get('c'),
        target['dcterms:source']?.id ?? null,
      ],
    ),
  calendar: () =>
    new ICAL.Component(ICAL.parse(file('calendar'))).getAllSubcomponents().flatMap((component) => {
      // Each citation begins with its words and ends with its link.
      const text = String(component.getFirstPropertyValue('description'));
      return text.split('\n«').flatMap((one): [string, string | null][] => {
        const key = /\?c=([a-z0-9-]+)$/m.exec(one)?.[1];
        const page = new RegExp(`^${speech.t('column.articleUrl')}: (.*)$`, 'm').exec(one)?.[1];
        return key === undefined ? [] : [[key, page ?? null]];
      });
    }),
  markdown: () =>
    readMarkdown(file('markdown')).flatMap(({ paragraphs }) =>
      paragraphs.map(({ links: [own, page] }): [string, string | null] => [
        new URL(own?.to ?? '').searchParams.get('c') ?? '',
        withoutWords(page?.to),
      ]),
    ),
};

describe('the publisher’s page stands by each of its citations, and by no other', () => {
  it.each(Object.entries(PAGES))('%s', (_format, pages) => {
    expect(new Set(expected.map(([, page]) => page)).size).toBe(2);
    expect(pages()).toEqual(expected);
  });
});

it('the published JSON Schema has it', () => {
  const published = new URL('../../../public/data/schema/export.schema.json', import.meta.url);
  const validate = new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(published, 'utf8')));
  const data = JSON.parse(file('json'));
  expect(validate(data)).toBe(true);
  for (const { url: _without, ...article } of data.articles)
    expect(validate({ ...data, articles: [article] })).toBe(false);
});
