import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { exported, index, LANGUAGES, loadExportWords, ROOT, speak, written } from './corpus.fixtures.ts';

beforeAll(loadExportWords);

const PUBLISHED = new URL('../../../public/data/schema/export.schema.json', import.meta.url);
const schema: object = JSON.parse(readFileSync(PUBLISHED, 'utf8'));
const validate = new Ajv({ allErrors: true }).compile(schema);

describe.each(LANGUAGES)('the data in %s', (language) => {
  it('is what the published JSON Schema says, which it names', () => {
    const file = JSON.parse(written('json', speak(language)));
    validate(file);
    expect(validate.errors).toBeNull();
    expect(file.$schema).toBe(`${ROOT}data/schema/export.schema.json`);
  });

  it('has all events in their order, with their quotes', () => {
    const file: ReturnType<typeof exported> = JSON.parse(written('json', speak(language)));
    expect(file.events.map(({ id }) => id)).toEqual(index.events.map(({ id }) => id));
    expect(file.events.map(({ citations }) => citations.map(({ quote }) => quote))).toEqual(
      index.events.map(({ citations }) => citations.map(({ exact }) => exact)),
    );
    expect([file.dataVersion, file.updated]).toEqual([index.dataVersion, index.updated]);
  });
});

describe('the schema', () => {
  it.each<[what: string, spoil: (file: ReturnType<typeof exported>) => object]>([
    ['a key of its own', (file) => ({ ...file, more: 1 })],
    ['no data version', ({ dataVersion: _without, ...file }) => file],
    ['a status that is none', (file) => ({ ...file, events: [{ ...file.events[0], status: 'perhaps' }] })],
    [
      'a date without EDTF',
      (file) => ({ ...file, events: [{ ...file.events[0], date: { words: '2011' } }] }),
    ],
  ])('refuses %s', (_what, spoil) => {
    expect(validate(spoil(exported(speak('ar'))))).toBe(false);
  });
});

it('a missing title or publisher stays missing', () => {
  const { articles } = exported(speak('ar'));
  expect(articles.map(({ id, title, publisher }) => [id, title, publisher])).toEqual(
    index.articles.map(({ id, title, publisher }) => [id, title, publisher?.ar ?? null]),
  );
});

it('nothing that matches makes a file that says so and has no events', () => {
  const file = exported(speak('ar'), []);
  expect([file.events, file.articles, file.total]).toEqual([[], [], index.events.length]);
  validate(file);
  expect(validate.errors).toBeNull();
});
