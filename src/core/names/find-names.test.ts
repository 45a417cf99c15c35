import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  OFFICES_FOUND,
  PEOPLE_FOUND,
  PEOPLE_SILENT,
  PLACES_FOUND,
  PLACES_SILENT,
  UNKNOWN,
} from './find-names.cases.ts';
import { PEOPLE, PLACES, TOPICS } from './find-names.fixtures.ts';
import { createNameFinder, type FoundName, type NamesFound } from './find-names.ts';

const find = createNameFinder({ people: PEOPLE, places: PLACES, topics: TOPICS });

function said({ found }: NamesFound, entity: FoundName['entity']): string[] {
  return found
    .flat()
    .filter((name) => name.entity === entity)
    .map(({ id, text, office }) => `${id}: ${text}${office ? ` {${office.plain}}` : ''}`);
}

describe('people', () => {
  it.each(PEOPLE_FOUND)('%s', (_, text, people) => {
    const names = find(text.split('|'));
    expect(said(names, 'person').map((name) => name.replace(/ \{.*/u, ''))).toEqual(people);
  });

  it.each(OFFICES_FOUND)('with their office: %s', (_, text, people) => {
    expect(said(find([text]), 'person')).toEqual(people);
  });

  it.each(PEOPLE_SILENT)('none: %s', (_, text) => {
    expect(said(find([text]), 'person')).toEqual([]);
  });

  it('leave a surname alone once both of its bearers were named', () => {
    const names = find(['قال علي لاريجاني لأخيه صادق لاريجاني', 'وأضاف لاريجاني']);
    expect(said(names, 'person')).toEqual(['ali-larijani: علي لاريجاني', 'sadeq-larijani: صادق لاريجاني']);
  });

  it('are known to one article only', () => {
    find(['قال عباس عراقجي']);
    expect(said(find(['قال عراقجي']), 'person')).toEqual([]);
  });
});

describe('places', () => {
  it.each(PLACES_FOUND)('%s', (_, text, places) => {
    expect(said(find([text]), 'place')).toEqual(places);
  });

  it.each(PLACES_SILENT)('none: %s', (_, text) => {
    expect(said(find([text]), 'place')).toEqual([]);
  });
});

describe('topics', () => {
  it.each([
    ['the spelling', 'في زيارة', ['visits: زيارة']],
    ['with the article', 'وخلال الزيارة', ['visits: الزيارة']],
    ['the longest', 'إحياء الاتفاق النووي', ['nuclear: الاتفاق النووي']],
    ['one text of two topics', 'هذا الاتفاق', ['nuclear: الاتفاق', 'agreements: الاتفاق']],
    ['not without the article', 'لاتفاق آخر', []],
  ])('%s', (_, text, topics) => {
    expect(said(find([text]), 'topic')).toEqual(topics);
  });
});

describe('unknown names', () => {
  it.each(UNKNOWN)('%s', (_, text, names) => {
    const unknown = find([text]).unknown.flat();
    expect(unknown.map((name) => `${name.text}${name.office ? ` {${name.office.plain}}` : ''}`)).toEqual(
      names,
    );
  });
});

const NOISE = /ـ|\u200d|\u200f|\u064f/gu;

const PIECES = [
  ...PEOPLE.flatMap(({ spellings }) => spellings),
  ...PLACES.flatMap(({ spellings }) => spellings),
  ...[
    'الرئيس',
    'وزير الخارجية',
    'و',
    'ل',
    'لل',
    'قال',
    '،',
    '.',
    '“',
    '”',
    '(',
    ')',
    ' ',
    ' ',
    ' ',
    'مريم',
    'على',
  ],
  ...['ـ', '\u200f', 'ُ', 'ﷲ', '\u00a0', '20', 'Putin', '\u{1f600}', '\ud800'],
];
const anyText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...PIECES) },
      fc.string({ unit: 'binary', maxLength: 2 }),
    ),
    {
      maxLength: 25,
    },
  )
  .map((pieces) => pieces.join(''));

describe('offsets', () => {
  it('give the text of every name, office and unknown name, of whole words', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 3 }), (paragraphs) => {
        const { found, unknown } = find(paragraphs);
        expect([found.length, unknown.length]).toEqual([paragraphs.length, paragraphs.length]);
        paragraphs.forEach((text, at) => {
          const names = [...(found[at] ?? []), ...(unknown[at] ?? [])];
          for (const name of names.flatMap((one) => [one, ...(one.office ? [one.office] : [])])) {
            expect(text.slice(name.start, name.end)).toBe(name.text);
            expect(name.text).not.toBe('');
            if (!/[)\]]$/u.test(name.text)) expect(text.slice(name.end)).not.toMatch(/^[\p{L}\p{N}\p{M}]/u);
          }
        });
      }),
      // A mark that takes a place of its own, from another script.
      { examples: [[['سيرغي لافروف\u{1133e}']]] },
    );
  });

  it('do not move with marks, tatweel and hidden signs: the same names, letter for letter', () => {
    const noisy = (text: string, noise: readonly string[]) =>
      [...text]
        .map((letter, at) => letter + (/\p{L}/u.test(letter) ? (noise[at % noise.length] ?? '') : ''))
        .join('');
    fc.assert(
      fc.property(
        fc.constantFrom(...PEOPLE_FOUND.map(([, text]) => text)),
        fc.array(fc.constantFrom('', 'ـ', '\u200f', 'ُ', '\u200d'), { minLength: 1, maxLength: 7 }),
        (text, noise) => {
          const plain = find(text.split('|')).found.flat();
          const marked = find(noisy(text, noise).split('|')).found.flat();
          expect(marked.map(({ id, text: name }) => [id, name.replaceAll(NOISE, '')])).toEqual(
            plain.map(({ id, text: name }) => [id, name.replaceAll(NOISE, '')]),
          );
        },
      ),
    );
  });

  it('do not change with a name in the data that the text has not', () => {
    const stranger = { id: 'x', name: { ar: 'ققق خخخ', en: 'Qq Khkh' }, spellings: ['ققق خخخ', 'خخخ'] };
    const other = createNameFinder({
      people: [stranger, ...PEOPLE],
      places: [...PLACES, { ...stranger, id: 'y' }],
      topics: [{ ...stranger, id: 'z' }, ...TOPICS],
    });
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 3 }), (paragraphs) => {
        expect(other(paragraphs)).toEqual(find(paragraphs));
      }),
    );
  });
});

describe('the articles of the data', () => {
  const DATA = new URL('../../../data/', import.meta.url);
  const read = (path: string) => readFileSync(new URL(path, DATA), 'utf8');
  const known = {
    people: parse(read('people.yaml')),
    places: parse(read('places.yaml')),
    topics: parse(read('topics.yaml')),
  };
  const events = new Map<string, { people?: Record<string, unknown> }>(
    readdirSync(new URL('events/', DATA))
      .filter((file) => /(?<!\.draft)\.yaml$/u.test(file))
      .flatMap((file) => parse(read(`events/${file}`)))
      .map((event) => [event.id, event]),
  );
  const names = new Map<string, string[]>(
    known.people.map(({ id, spellings }: { id: string; spellings: string[] }) => [id, spellings]),
  );
  const articles = readdirSync(new URL('articles/', DATA))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => file.replace(/\.txt$/u, ''))
    .filter((id) => readdirSync(new URL('articles/', DATA)).includes(`${id}.yaml`));

  it.each(articles)('%s: every person of a citation who is named in its paragraph is found there', (id) => {
    const paragraphs = read(`articles/${id}.txt`)
      .split(/\r?\n/u)
      .filter((line) => line.trim() !== '');
    const { found } = createNameFinder(known)(paragraphs);
    const missing = parse(read(`articles/${id}.yaml`)).citations.flatMap(
      ({ key, event, paragraph }: { key: string; event: string; paragraph: number }) =>
        Object.keys(events.get(event)?.people ?? {})
          .filter((person) => names.get(person)?.some((name) => paragraphs[paragraph]?.includes(name)))
          .filter(
            (person) => !found[paragraph]?.some((name) => name.entity === 'person' && name.id === person),
          )
          .map((person) => `${key}: ${person}`),
    );
    expect(missing).toEqual([]);
  });
});
