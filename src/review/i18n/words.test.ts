import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, test } from 'vitest';
import ar from './ar.json';
import en from './en.json';
import { REVIEW_LANGUAGES, sayIn } from './words.ts';

const PLURAL = /_(zero|one|two|few|many|other)$/;
const base = (key: string) => key.replace(PLURAL, '');

function flatten(tree: object, prefix = ''): Record<string, string> {
  const entries = Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[prefix + key, value]]
      : Object.entries(flatten(value as object, `${prefix}${key}.`)),
  );
  return Object.fromEntries(entries);
}

const words: Record<string, Record<string, string>> = { ar: flatten(ar), en: flatten(en) };
const bases = (language: string) => [...new Set(Object.keys(words[language] ?? {}).map(base))].sort();
const params = (text: string) => [...text.matchAll(/\{\{([\w-]+)\}\}/g)].map(([, name]) => name).sort();

describe.each(REVIEW_LANGUAGES)('%s', (language) => {
  const own = words[language] ?? {};

  it('has the keys that Arabic has', () => expect(bases(language)).toEqual(bases('ar')));

  it('has every plural form, and no other', () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    for (const key of bases(language)) {
      const given = Object.keys(own).filter((name) => PLURAL.test(name) && base(name) === key);
      if (given.length > 0)
        expect(given.map((name) => name.slice(key.length + 1)).toSorted(), key).toEqual(forms);
    }
  });

  it('names the same things in each sentence; a plural form may leave its count out', () => {
    for (const key of bases('ar')) {
      const used = (language: string) =>
        new Set(
          Object.entries(words[language] ?? {})
            .filter(([name]) => base(name) === key)
            .flatMap(([, text]) => params(text))
            .filter((name) => name !== 'count'),
        );
      expect(used(language), key).toEqual(used('ar'));
    }
  });

  it('says something everywhere', () => {
    for (const [key, text] of Object.entries(own)) expect(text.trim(), key).not.toBe('');
  });
});

test('numbers take their form', () => {
  expect(sayIn('ar')('errors', { count: 2 })).toBe('خطآن عند المصرّف');
  expect(sayIn('ar')('errors', { count: 3 })).toBe('3 أخطاء عند المصرّف');
  expect(sayIn('en')('progress', { count: 5, done: 1 })).toBe('Looked at 1 of 5 proposals');
});

test('every sentence is said somewhere', () => {
  const folder = fileURLToPath(new URL('..', import.meta.url));
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !path.includes('.test.'))
    .map((path) => readFileSync(folder + path, 'utf8'))
    .join('\n');
  const patterns = [...sources.matchAll(/`([\w-]+\.)\$\{[^}]*\}([\w-]*)`/g)];
  const unused = bases('ar').filter(
    (key) =>
      !sources.includes(`'${key}'`) &&
      !patterns.some(([, start = '', end = '']) => key.startsWith(start) && key.endsWith(end)),
  );
  expect(unused).toEqual([]);
});
