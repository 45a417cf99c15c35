import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { corpusHeadSchema } from '../../core/model/corpus-head.ts';
import { figuresOf } from '../../core/model/figures.ts';
import { compileFiles } from '../compile.ts';
import { SOUND } from '../museum/pieces.ts';
import { type DataFiles, readDataFolder } from '../read/data-folder.ts';
import { asLines } from './as-lines.fixtures.ts';
import { compileLines } from './compile-lines.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sanad-lines-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

async function compiled(
  lines: readonly string[],
  options: { workers?: number; site?: string } = {},
  cache = 'cache',
) {
  writeFileSync(join(folder, 'lines.jsonl'), lines.map((line) => `${line}\n`).join(''));
  const { workers = 0, site = null } = options;
  const paths = {
    input: join(folder, 'lines.jsonl'),
    out: join(folder, 'out'),
    cache: join(folder, cache),
  };
  return compileLines({ ...paths, workers, site, worthACrew: 0 });
}

function written(file: 'events' | 'articles' | 'head') {
  const name = file === 'head' ? 'corpus.json' : `${file}.jsonl`;
  return readFileSync(join(folder, 'out', name), 'utf8');
}

const rows = (file: 'events' | 'articles') =>
  written(file)
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

function indexOf(files: DataFiles) {
  const result = compileFiles(files);
  if ('errors' in result) throw new Error('the folder does not compile');
  return result.corpus;
}

const FOLDERS: [string, DataFiles][] = [
  ['the museum’s', SOUND],
  ['the second', readDataFolder(fileURLToPath(new URL('../../../e2e/corpus-two/data', import.meta.url)))],
  ['the repository’s', readDataFolder(fileURLToPath(new URL('../../../data', import.meta.url)))],
];

describe('a data folder as lines', () => {
  it.each(FOLDERS)('%s corpus gives the same events, articles and figures', async (_of, files) => {
    const result = await compiled(asLines(files));
    expect(result).not.toHaveProperty('errors');
    const { index, articles } = indexOf(files);
    expect(rows('events')).toEqual(index.events);
    // Marks of dates in articles are written of folders alone.
    expect(rows('articles')).toEqual(articles.map(({ dates: _dates, ...article }) => article));
    const head = corpusHeadSchema.parse(JSON.parse(written('head')));
    expect(head.totals).toEqual(figuresOf(index));
    const { people, places, topics, kinds, retired, site, updated } = index;
    expect(head).toMatchObject({ people, places, topics, kinds, retired, site, updated });
  });

  it('does not depend on the order of lines, on threads or on where the head stands', async () => {
    const [head = '', ...lines] = asLines(SOUND);
    await compiled([head, ...lines]);
    const before = [written('head'), written('events'), written('articles')];
    await compiled([head, ...lines.toReversed()]);
    expect([written('head'), written('events'), written('articles')]).toEqual(before);
    await compiled([head, ...lines], { workers: 2 }, 'anew');
    expect([written('head'), written('events'), written('articles')]).toEqual(before);
    await compiled(
      lines,
      { site: fileURLToPath(new URL('../museum/sound', import.meta.url)) },
      'head-elsewhere',
    );
    expect([written('head'), written('events'), written('articles')]).toEqual(before);
  });
});
