import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readDataFolder } from './read/data-folder.ts';
import { readCorpus } from './read/read-corpus.ts';
import { ReportBook } from './report/report.ts';

const SRC = fileURLToPath(new URL('../', import.meta.url));
const DATA = fileURLToPath(new URL('../../data', import.meta.url));

const { site, people, places, articles, events, citations } = readCorpus(
  readDataFolder(DATA),
  new ReportBook(),
);

/** Who and where the corpus is about: names, ids and spellings. Its topics and kinds are common words. */
const WORDS = new Set([
  ...Object.values(site?.title ?? {}),
  ...[...people, ...places].flatMap(({ id, name, spellings }) => [id, ...Object.values(name), ...spellings]),
  ...[...articles, ...events].map(({ id }) => id),
  ...citations.map(({ key }) => key),
]);

/** Ids of one short word can be any word; those that name people and places come under their names. */
const words = [...WORDS].filter((word) => word.length > 3 || /[^\x20-\x7F]/.test(word));

/** Whole words, in Arabic perhaps with the particle that is written together with them. */
function occursIn(text: string): string[] {
  const escaped = words.map((word) => word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])[وفبلك]?(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  return [...new Set(text.match(pattern) ?? [])];
}

describe('src knows no corpus', () => {
  const files = readdirSync(SRC, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(SRC.length))
    .filter((file) => /\.(?:tsx?|json|css|svg)$/.test(file))
    // Tests may take their examples from anywhere, and so may the broken inputs kept for them.
    .filter((file) => !/\.(?:test|cases|fixtures)\.|museum/.test(file));

  it('finds such a word where there is one', () => {
    const [person] = people;
    expect(people.length + places.length).toBeGreaterThan(10);
    expect(occursIn(`قال و${person?.spellings[0]} اليوم`)).toHaveLength(1);
    expect(files.length).toBeGreaterThan(50);
  });

  it('and has no word of the corpus in data/, tests aside', () => {
    const found = files.flatMap((file) => {
      const hits = occursIn(readFileSync(`${SRC}${file}`, 'utf8'));
      return hits.length > 0 ? [`${file}: ${hits.join(', ')}`] : [];
    });
    expect(found).toEqual([]);
  });
});
