import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import archiveAr from './ar/archive.json';
import citeAr from './ar/cite.json';
import exportedAr from './ar/exported.json';
import wordsAr from './ar/words.ts';
import archiveEn from './en/archive.json';
import citeEn from './en/cite.json';
import exportedEn from './en/exported.json';
import wordsEn from './en/words.ts';
import archiveFa from './fa/archive.json';
import citeFa from './fa/cite.json';
import exportedFa from './fa/exported.json';
import wordsFa from './fa/words.ts';
import { LANGUAGES } from './languages.ts';
import archiveRu from './ru/archive.json';
import citeRu from './ru/cite.json';
import exportedRu from './ru/exported.json';
import wordsRu from './ru/words.ts';
import { ARCHIVE_WORDS_OF, CITE_WORDS_OF, EXPORTED_WORDS_OF, WORDS_OF } from './words-of.ts';

type Entries = Record<string, string>;

/** `{ a: { b: '…' } }` → `{ 'a.b': '…' }`. */
function flatten(tree: object, prefix = ''): Entries {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string'
        ? [[prefix + key, value]]
        : Object.entries(flatten(value as object, `${prefix}${key}.`)),
    ),
  );
}

const PLURAL = /_(zero|one|two|few|many|other)$/;
const base = (key: string) => key.replace(PLURAL, '');
const bases = (entries: Entries) => [...new Set(Object.keys(entries).map(base))].sort();
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name ?? '');

const ar = { ...wordsAr, exported: exportedAr, cite: citeAr, archive: archiveAr };
const words: Record<string, Record<string, object>> = {
  ar,
  fa: { ...wordsFa, exported: exportedFa, cite: citeFa, archive: archiveFa },
  ru: { ...wordsRu, exported: exportedRu, cite: citeRu, archive: archiveRu },
  en: { ...wordsEn, exported: exportedEn, cite: citeEn, archive: archiveEn },
};
const namespaces = Object.keys(ar) as (keyof typeof ar)[];
const entriesOf = (language: string, namespace: string) => flatten(words[language]?.[namespace] ?? {});

test('every language of the table has its words', () => {
  expect(Object.keys(LANGUAGES).sort()).toEqual(Object.keys(words).sort());
  expect(Object.keys(WORDS_OF).sort()).toEqual(Object.keys(words).sort());
  expect(Object.keys(EXPORTED_WORDS_OF).sort()).toEqual(Object.keys(words).sort());
  expect(Object.keys(CITE_WORDS_OF).sort()).toEqual(Object.keys(words).sort());
  expect(Object.keys(ARCHIVE_WORDS_OF).sort()).toEqual(Object.keys(words).sort());
});

describe.each(namespaces)('%s', (namespace) => {
  it.each(Object.keys(words))('has the same keys in %s as in Arabic', (language) => {
    expect(bases(entriesOf(language, namespace))).toEqual(bases(entriesOf('ar', namespace)));
  });

  it.each(Object.keys(words))('has every plural form of %s, and no other', (language) => {
    const entries = entriesOf(language, namespace);
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const counted = bases(entries).filter((key) => `${key}_other` in entries);
    for (const key of counted) {
      const forms = Object.keys(entries).filter((form) => base(form) === key && form !== key);
      expect(forms.map((form) => form.slice(key.length + 1)).toSorted(), key).toEqual(categories);
    }
    const suffixed = Object.keys(entries).filter((key) => PLURAL.test(key) && !counted.includes(base(key)));
    expect(suffixed).toEqual([]);
  });

  it.each(Object.keys(words))('has the same placeholders in %s as in Arabic', (language) => {
    // A form may leave its count out (“two events”), never another value, and none may ask for more.
    const used = (language: string) => {
      const found: Record<string, Set<string>> = {};
      for (const [key, text] of Object.entries(entriesOf(language, namespace))) {
        const names = placeholders(text).filter((name) => name !== 'count');
        found[base(key)] = new Set([...(found[base(key)] ?? []), ...names]);
      }
      return found;
    };
    expect(used(language)).toEqual(used('ar'));
  });

  it('says something in every entry', () => {
    for (const language of Object.keys(words)) {
      for (const [key, text] of Object.entries(entriesOf(language, namespace))) {
        expect(text.trim(), `${language} ${key}`).not.toBe('');
      }
    }
  });
});

test('the language tables name the direction that their script has', () => {
  for (const [tag, { direction }] of Object.entries(LANGUAGES)) {
    expect(direction, tag).toBe(
      /\p{Script=Arabic}/u.test(entriesOf(tag, 'common').wordmark ?? '') ? 'rtl' : 'ltr',
    );
  }
});

const src = fileURLToPath(new URL('../..', import.meta.url));
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.tsx?$/.test(path) && !/\.(test|cases)\.tsx?$/.test(path))
  .map((path) => readFileSync(src + path, 'utf8'));

/** Text of each string and template literal in the sources; `${…}` as a wildcard. */
const literals = sources.flatMap((source) =>
  [...source.matchAll(/'([^'\n]*)'|`([^`]*)`/g)].map((match) => match[1] ?? match[2] ?? ''),
);
const exact = new Set(literals);
/** `facet.${facet}` uses every `facet.…`; a template must have enough fixed letters to mean certain keys. */
const patterns = literals
  .filter((literal) => /^[\w.-]*(?:\$\{[^}]*\}[\w.-]*)+$/.test(literal))
  .map((literal) => literal.split(/\$\{[^}]*\}/))
  .filter((fixed) => fixed.join('').replace(/\W/g, '').length > 2)
  .map((fixed) => new RegExp(`^${fixed.map((part) => part.replaceAll('.', '\\.')).join('[\\w-]+')}$`));

/** Rules are said by their own names, which `core/dates/rules` lists. */
test.each(namespaces.filter((namespace) => namespace !== 'rules'))(
  'every key of %s is used somewhere in src',
  (namespace) => {
    const unused = bases(entriesOf('ar', namespace)).filter(
      (key) => !exact.has(key) && !patterns.some((pattern) => pattern.test(key)),
    );
    expect(unused).toEqual([]);
  },
);
