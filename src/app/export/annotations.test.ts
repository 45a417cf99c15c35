import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { beforeAll, describe, expect, it } from 'vitest';
import { index, LANGUAGES, loadExportWords, ROOT, speak, written } from './corpus.fixtures.ts';
import { COLLECTION } from './web-annotation.schema.ts';

beforeAll(loadExportWords);

const ajv = new Ajv({ allErrors: true, strict: false });
addFormats.default(ajv);
const validate = ajv.compile(COLLECTION);

interface Annotation {
  id: string;
  body: { purpose: string; value?: string }[];
  target: { source: string; selector: [Quote, { start: number; end: number }] };
}

interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
}

interface Collection {
  total: number;
  first: { id: string; items: Annotation[] };
}

const read = (language: string): Collection => JSON.parse(written('annotations', speak(language)));

/** As whoever follows `source` gets it. */
function textAt(source: string): string {
  expect(source).toMatch(new RegExp(`^${ROOT}data/`));
  const file = new URL(`../../../public/${source.slice(ROOT.length)}`, import.meta.url);
  return readFileSync(file, 'utf8');
}

describe.each(LANGUAGES)('the annotations in %s', (language) => {
  it('are as the Web Annotation Data Model has them', () => {
    validate(read(language));
    expect(validate.errors).toBeNull();
  });

  it('are one for each citation, each with an id of its own', () => {
    const { total, first } = read(language);
    const citations = index.events.flatMap((event) => event.citations);
    expect(first.items.map(({ target }) => target.selector[0].exact)).toEqual(
      citations.map(({ exact }) => exact),
    );
    expect(total).toBe(first.items.length);
    expect(new Set(first.items.map(({ id }) => id)).size).toBe(total);
  });
});

it('P1: by both selectors, the text at each source has exactly the quoted words', () => {
  for (const { target } of read('ar').first.items) {
    const [{ exact, prefix, suffix }, { start, end }] = target.selector;
    const text = textAt(target.source);
    const characters = [...text];
    expect(characters.slice(start, end).join('')).toBe(exact);
    expect(characters.slice(0, start).join('').endsWith(prefix)).toBe(true);
    expect(text.split(prefix + exact + suffix)).toHaveLength(2);
  }
});

it('each says as what its article reported the event, and nothing of a date where the article has none', () => {
  const citations = index.events.flatMap((event) => event.citations);
  const { items } = read('en').first;
  for (const [n, citation] of citations.entries()) {
    const item = items[n];
    const classified = item?.body.filter(({ purpose }) => purpose === 'classifying');
    expect(classified?.map(({ value }) => value)).toEqual([speak('en').status(citation.status)]);
    expect(JSON.stringify(item).includes('"dcterms:temporal"')).toBe(citation.when !== null);
  }
});

it('nothing that matches makes an empty collection', () => {
  const empty = JSON.parse(written('annotations', speak('ar'), []));
  validate(empty);
  expect(validate.errors).toBeNull();
  expect([empty.total, empty.first]).toEqual([0, undefined]);
});

it.each<[what: string, spoil: (file: Collection & Record<string, unknown>) => object]>([
  ['a collection without its context', ({ '@context': _context, ...file }) => file],
  ['a collection without its page', ({ first: _first, ...file }) => file],
  ['an annotation without an id', (file) => withItem(file, ({ id: _id, ...item }) => item)],
  ['an annotation without a target', (file) => withItem(file, ({ target: _target, ...item }) => item)],
  [
    'a position before the beginning',
    (file) =>
      withItem(file, (item) => ({
        ...item,
        target: { ...item.target, selector: [{ type: 'TextPositionSelector', start: -1, end: 2 }] },
      })),
  ],
  ['a motivation of its own', (file) => withItem(file, (item) => ({ ...item, motivation: 'gossiping' }))],
])('the transcribed rules refuse %s', (_what, spoil) => {
  expect(validate(spoil(JSON.parse(written('annotations', speak('ar')))))).toBe(false);
});

function withItem(file: Collection, change: (item: Annotation) => object): object {
  const [item, ...others] = file.first.items;
  if (item === undefined) throw new Error('no annotations');
  return { ...file, first: { ...file.first, items: [change(item), ...others] } };
}
