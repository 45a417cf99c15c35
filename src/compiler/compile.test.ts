import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { articleSchema, indexSchema } from '../core/model/published.ts';
import { compile, compileFiles } from './compile.ts';
import { SOUND } from './museum/pieces.ts';
import type { DataFiles } from './read/data-folder.ts';

const CORPUS_TWO = fileURLToPath(new URL('../../e2e/corpus-two/data', import.meta.url));

function filesOf(compiled: ReturnType<typeof compile>): ReadonlyMap<string, string> {
  if ('errors' in compiled) throw new Error(JSON.stringify(compiled.errors, null, 1));
  return compiled.files;
}

function changed(file: string, from: string, to: string, data: DataFiles = SOUND): DataFiles {
  const text = new TextDecoder().decode(data.get(file));
  expect(text).toContain(from);
  return new Map(data).set(file, new TextEncoder().encode(text.replace(from, to)));
}

describe('compile, on a second corpus', () => {
  const files = filesOf(compile(CORPUS_TWO));
  const index = indexSchema.parse(JSON.parse(files.get('index.json') ?? ''));

  it('writes an index, a file for each article and their schemas', () => {
    expect([...files.keys()].sort()).toEqual([
      'articles/courier.json',
      'articles/lantern.json',
      'index.json',
      'schema/article.schema.json',
      'schema/export.schema.json',
      'schema/index.schema.json',
      'texts/courier.txt',
      'texts/lantern.txt',
    ]);
  });

  it.each([
    ['ferry-runs', 'happened', '2011/..', 'open'],
    ['bridge-closes', 'happened', '2024-11', 'part'],
    ['council-votes-repair', 'happened', '[2024-12-09,2024-12-10]', 'set'],
    ['bridge-reopens', 'happened', '2025-03-12', 'day'],
    ['ferry-ends', 'planned', '2025-05-31', 'day'],
    ['grant-is-promised', 'happened', undefined, undefined],
  ])('P2, P3: %s %s, %s', (id, status, edtf, form) => {
    const event = index.events.find((candidate) => candidate.id === id);
    expect([event?.status, event?.when?.edtf, event?.when?.form]).toEqual([status, edtf, form]);
  });

  it('says until when a source vouches for what goes on', () => {
    expect(index.events.find(({ id }) => id === 'ferry-runs')?.when?.reaches).toBe('2025-03-07');
  });

  it('P4: finds the disagreement of two dates', () => {
    const event = index.events.find(({ id }) => id === 'council-votes-repair');
    expect(event?.disagreements).toEqual([
      { point: 'date', sides: [['vote-on-monday'], ['settled-on-the-tenth']] },
    ]);
  });

  it('puts events in order of time, undated ones last, and articles in order of publication', () => {
    expect(index.events.map(({ id }) => id)).toEqual([
      'ferry-runs',
      'barge-strikes-pier',
      'bridge-closes',
      'council-votes-repair',
      'council-announces-reopening',
      'bridge-reopens',
      'brandt-on-ferry',
      'ferry-ends',
      'grant-is-promised',
    ]);
    expect(index.articles.map(({ id }) => id)).toEqual(['courier', 'lantern']);
  });

  it('shows the report before the plan (E9)', () => {
    const event = index.events.find(({ id }) => id === 'bridge-reopens');
    expect(event?.citations.map(({ key }) => key)).toEqual([
      'cars-cross-again',
      'reopening-planned',
      'hale-first-across',
    ]);
  });

  it('P1: every quote is the text at its offsets', () => {
    const citations = index.events.flatMap((event) => event.citations);
    expect(citations.length).toBe(13);
    for (const { article, paragraph, start, end, exact } of citations) {
      const { paragraphs } = articleSchema.parse(JSON.parse(files.get(`articles/${article}.json`) ?? ''));
      expect(paragraphs[paragraph]?.text.slice(start, end)).toBe(exact);
    }
  });

  it('names an article without a title by its first words', () => {
    expect(index.articles.map(({ title, opening }) => [title, opening])).toEqual([
      ['Harwick bridge to reopen next week', 'The old lift bridge at Harwick will reopen next week, the…'],
      [null, 'Cars crossed the Harwick bridge again on Wednesday. “I was…'],
    ]);
  });

  it('keeps what was retired', () => {
    expect(index.retired).toEqual([
      { id: 'first-cars', to: 'cars-cross-again' },
      { id: 'lift-bridge-opens', to: 'bridge-reopens' },
    ]);
  });

  it('gives the same text whenever it is run', () => {
    expect([...filesOf(compile(CORPUS_TWO))]).toEqual([...files]);
  });
});

describe('dataVersion', () => {
  const versionOf = (data: DataFiles = SOUND): string =>
    indexSchema.parse(JSON.parse(filesOf(compileFiles(data)).get('index.json') ?? '')).dataVersion;

  it('is told by twelve digits', () => {
    expect(versionOf()).toMatch(/^[0-9a-f]{12}$/);
  });

  it.each([
    ['a headline', 'events/ferry.yaml', 'The ferry stops', 'The ferry ends'],
    ['a history', 'events/ferry.yaml', 'on: 2024-06-30', 'on: 2024-07-01'],
    ['a paragraph that the index does not hold', 'articles/gazette.txt', '.\n', '!\n'],
    ['the role of one', 'articles/gazette.yaml', '4: boilerplate', '4: heading'],
  ])('is another after a change of %s', (_of, file, from, to) => {
    expect(versionOf(changed(file, from, to))).not.toBe(versionOf());
  });

  it('is the same however editors order the languages of a text', () => {
    const turned = changed(
      'events/ferry.yaml',
      '{ en: The ferry stops, ar: توقف العبّارة }',
      '{ ar: توقف العبّارة, en: The ferry stops }',
    );
    expect(versionOf(turned)).toBe(versionOf());
  });
});

describe('the history of events', () => {
  const index = indexSchema.parse(JSON.parse(filesOf(compile(CORPUS_TWO)).get('index.json') ?? ''));

  it('is published as it was written, and its last day is that of the data', () => {
    const history = index.events.find(({ id }) => id === 'bridge-reopens')?.history;
    expect(history?.map(({ on, what, note }) => [on, what, Object.keys(note ?? {})])).toEqual([
      ['2025-04-01', 'added', []],
      ['2025-04-09', 'corrected', ['en', 'ar']],
    ]);
    expect(index.updated).toBe('2025-04-09');
  });

  it('site.yaml says where the site is, where errors are reported and how many events have pages', () => {
    const { address, corrections, prerenderLimit } = index.site;
    expect([address, corrections, prerenderLimit]).toEqual([
      'https://timeline.example.org/two/',
      'mailto:corrections@example.org',
      5000,
    ]);
    const limited = changed('site.yaml', 'collected:', 'prerender: { limit: 2 }\ncollected:');
    const own = indexSchema.parse(JSON.parse(filesOf(compileFiles(limited)).get('index.json') ?? '')).site;
    expect([own.address, own.corrections, own.prerenderLimit]).toEqual([null, null, 2]);
  });
});

describe('compileFiles', () => {
  it('does not depend on how files of events are cut or in which order they come', () => {
    const parts = [...SOUND].filter(([file]) => file.startsWith('events/'));
    const rest = [...SOUND].filter(([file]) => !file.startsWith('events/'));
    const all = parts.toReversed().map(([, bytes]) => new TextDecoder().decode(bytes));
    const one = new Map([['events/all.yaml', new TextEncoder().encode(all.join('\n'))], ...rest]);
    expect([...filesOf(compileFiles(one))]).toEqual([...filesOf(compileFiles(SOUND))]);
  });

  it('writes the keys in the order of the schema, however editors write them', () => {
    const turned = changed(
      'events/ferry.yaml',
      '  kind: works\n  title: { en: The ferry stops, ar: توقف العبّارة }\n',
      '  title: { en: The ferry stops, ar: توقف العبّارة }\n  kind: works\n',
    );
    expect([...filesOf(compileFiles(turned))]).toEqual([...filesOf(compileFiles(SOUND))]);
  });

  it('tells all errors at once, of all files and stages, in order', () => {
    let data = changed(
      'articles/gazette.yaml',
      'exact: The ferry will stop next Friday',
      'exact: The ferry shall stop',
    );
    data = changed(
      'articles/gazette.yaml',
      'translation: { ar: افتُتح جسر الميناء اليوم }',
      'translation: {}',
      data,
    );
    data = changed('articles/voice.yaml', "when: '2019'", "when: '2018'", data);
    data = changed('events/ferry.yaml', 'kind: works', 'kind: work', data);
    data = changed('people.yaml', 'Ada Marsh, أدا', 'Ida Marsh, أدا', data);
    data = changed('site.yaml', 'collected:', 'colected:', data);
    const compiled = compileFiles(data);
    const errors = 'errors' in compiled ? compiled.errors : [];
    expect(errors.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
      'articles/gazette.yaml:17 Q5',
      'articles/gazette.yaml:22 Q1',
      'articles/voice.yaml:24 D3',
      'events/ferry.yaml:2 L6',
      'people.yaml:1 L9',
      'site.yaml:1 L3',
      'site.yaml:3 L3',
    ]);
  });

  it('tells the one mistake, and nothing that only follows from it', () => {
    const compiled = compileFiles(
      changed('articles/gazette.yaml', 'key: opened-today', 'key: [opened-today'),
    );
    expect('errors' in compiled && compiled.errors.every(({ rule }) => rule === 'L2')).toBe(true);
  });
});
