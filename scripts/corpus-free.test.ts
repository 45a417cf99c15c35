import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { TimelineIndex } from '../src/core/model/published.ts';
import { inRoot } from './project.mjs';

/**
 * What a text and a corpus's names have in common, as whole words: `iran`, but not the `iran` of a longer word.
 *
 * @param names may be of several words
 */
function namesIn(text: string, names: readonly string[]): string[] {
  const letter = '[\\p{L}\\p{M}\\p{N}]';
  const lower = text.toLowerCase();
  return names.filter((name) => {
    // Hundreds of names in hundreds of files: the expression is made for the few that could match.
    if (!lower.includes(name.toLowerCase())) return false;
    const literal = name.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
    return new RegExp(`(?<!${letter})${literal}(?!${letter})`, 'iu').test(text);
  });
}

/** Ids, names and spellings of people and places, ids of articles, events and citations. */
function namesOf({ people, places, articles, events }: TimelineIndex): string[] {
  const entities = [...people, ...places].flatMap(({ id, name, spellings }) => [
    id,
    ...Object.values(name),
    ...spellings,
  ]);
  const ids = [...articles, ...events].map(({ id }) => id);
  const keys = events.flatMap(({ citations }) => citations.map(({ key }) => key));
  return [...new Set([...entities, ...ids, ...keys])];
}

test('the engine holds no word of the corpus it came with: another newsroom replaces data/ alone', () => {
  const names = namesOf(JSON.parse(readFileSync(inRoot('public', 'data', 'index.json'), 'utf8')));
  const files = readdirSync(inRoot('src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:tsx?|json|css|svg)$/.test(file))
    // Tests may take their examples from anywhere, and so may the broken inputs kept for them.
    .filter((file) => !/\.(?:test|cases|fixtures)\.|museum/.test(file));
  expect(files.length).toBeGreaterThan(50);
  const found = files.flatMap((file) =>
    namesIn(readFileSync(inRoot('src', file), 'utf8'), names).map((name) => `${file}: ${name}`),
  );
  expect(found).toEqual([]);
});

test.each([
  ['in a comment', '// as when Tehran said', ['Tehran']],
  ['in code', "const id = 'tehran-talks'; tehran", ['Tehran', 'tehran-talks']],
  ['in Arabic', 'زار طهران أمس', ['طهران']],
  ['inside another word', 'tehrani, بطهران', []],
])('a name is found %s', (_where, text, found) => {
  expect(namesIn(text, ['Tehran', 'طهران', 'tehran-talks'])).toEqual(found);
});
