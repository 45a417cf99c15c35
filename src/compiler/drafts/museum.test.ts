import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { runDraftCommand } from './draft-command.ts';
import { folderOf, listener, SITES } from './drafts.fixtures.ts';

const MUSEUM = fileURLToPath(new URL('museum/', import.meta.url));
const ARTICLES = fileURLToPath(
  new URL('../../../scripts/eval/drafts/sets/harbour/articles/', import.meta.url),
);
const PIECES = readdirSync(MUSEUM, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

const read = (piece: string, file: string): string | undefined => {
  const path = join(MUSEUM, piece, file);
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
};

describe('the museum of texts that cannot be drafted', () => {
  it.each(PIECES)('%s', async (piece) => {
    const folder = folderOf(SITES[0]);
    for (const name of read(piece, 'with.txt')?.trim().split('\n') ?? []) {
      for (const end of ['txt', 'yaml'])
        cpSync(`${ARTICLES}${name}.${end}`, join(folder, 'articles', `${name}.${end}`));
    }
    const before = readdirSync(folder, { recursive: true }).sort();
    const options = JSON.parse(read(piece, 'options.json') ?? '{}');
    const data = options.data === undefined ? folder : join(folder, options.data);
    const text = join(MUSEUM, piece, 'article.txt');
    const desktop = listener();
    const code = await runDraftCommand({ today: '2026-11-22', ...options, texts: [text], data }, desktop);
    const report = desktop.complained
      .join('\n')
      .replaceAll(data, 'data')
      .replaceAll(relative(process.cwd(), text), 'article.txt');
    expect(report).toBe(read(piece, 'expected-report.txt'));
    expect(code).toBe(1);
    expect(desktop.said).toEqual([]);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
  });
});
