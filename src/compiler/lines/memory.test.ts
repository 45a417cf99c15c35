import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDataFolder } from '../read/data-folder.ts';
import { asLines } from './as-lines.fixtures.ts';
import { compileLines } from './compile-lines.ts';
import { digestOf } from './digest.ts';

/** Five articles that rest on each other in many ways: shared events, anchors, occasions and evidence. */
const LINES = asLines(readDataFolder(fileURLToPath(new URL('../../../data', import.meta.url))));

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sanad-memory-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

async function compiled(lines: readonly string[], cache = 'cache', out = 'out') {
  const input = join(folder, 'lines.jsonl');
  writeFileSync(input, lines.map((line) => `${line}\n`).join(''));
  return compileLines({ input, site: null, out: join(folder, out), cache: join(folder, cache), workers: 0 });
}

const FILES = ['corpus.json', 'events.jsonl', 'articles.jsonl'];
/** Digests: a difference of whole files is no reading. */
const written = (out = 'out') => FILES.map((file) => digestOf(readFileSync(join(folder, out, file))));

type Line = {
  article: { id: string; text: string; noEvent?: unknown };
  events: { id: string; citations: unknown[] }[];
};

/** Changes the n-th article. */
function changed(n: number, change: (line: Line) => void): string[] {
  return LINES.map((text, at) => {
    if (at !== n) return text;
    const line = JSON.parse(text);
    change(line);
    return JSON.stringify(line);
  });
}

const addWords = (line: Line): void => {
  line.article.text += 'سطر أضيف.\n';
  delete line.article.noEvent;
};

describe('what is remembered of lines', () => {
  it('is all of them, where nothing has changed', async () => {
    await compiled(LINES);
    expect(await compiled(LINES)).toMatchObject({ proved: 0, remembered: 5 });
  });

  it.each([
    ['an article', changed(1, addWords)],
    ['another', changed(3, addWords)],
    ['all of them', LINES.map((text, n) => (n === 0 ? text : (changed(n, addWords)[n] ?? '')))],
    ['their order', [LINES[0] ?? '', ...LINES.slice(1).toReversed()]],
    [
      'the headline of an event',
      LINES.map((text) => text.replace('"title":{"ar":"', '"title":{"ar":"نعم: ')),
    ],
    [
      'the name of a topic',
      LINES.map((text, n) => (n === 0 ? text.replace('الملف النووي', 'ملف نووي') : text)),
    ],
  ])('serves a change of %s as if all were proved anew', async (_what, lines) => {
    await compiled(LINES);
    const result = await compiled(lines);
    expect(result).not.toHaveProperty('errors');
    const again = written();
    await compiled(lines, 'no-cache', 'out-anew');
    expect(again).toEqual(written('out-anew'));
  });

  it('proves an article that has changed, and what rests on it, alone', async () => {
    await compiled(LINES);
    const result = await compiled(changed(4, addWords));
    expect('proved' in result && result.proved + result.remembered).toBe(5);
    expect('proved' in result && result.proved).toBeLessThan(5);
  });

  it('tells the mistakes of a changed line, and leaves what was written', async () => {
    await compiled(LINES);
    const before = written();
    const result = await compiled(changed(2, (line) => line.events.pop()));
    expect('errors' in result && result.errors.length).toBeGreaterThan(0);
    expect(written()).toEqual(before);
    expect(await compiled(LINES)).toMatchObject({ proved: 0, remembered: 5 });
  });

  it.each(FILES.slice(1))('is not trusted when %s was touched', async (file) => {
    await compiled(LINES);
    const before = written();
    appendFileSync(join(folder, 'out', file), '{}\n');
    expect(await compiled(LINES)).toMatchObject({ proved: 5, remembered: 0 });
    expect(written()).toEqual(before);
  });
});
