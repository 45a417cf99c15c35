import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { compileLines } from '../src/compiler/lines/compile-lines.ts';
import { bundled } from './bundled.mjs';
import { generate } from './corpus/generate.ts';

const folder = mkdtempSync(join(tmpdir(), 'sanad-bundled-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PROGRAM = 'src/compiler/lines/program.ts';

test('a program is brought into one file once, and its threads come to what one thread comes to', async () => {
  const { url, mark } = await bundled(PROGRAM);
  expect(await bundled(PROGRAM)).toEqual({ url, mark });
  expect(readFileSync(url, 'utf8')).not.toMatch(/^import .* from ['"](?!node:)/m);
  const input = join(folder, 'lines.jsonl');
  writeFileSync(input, [...generate(60, 7)].map((line) => `${line}\n`).join(''));
  const written = async (name: string, workers: number) => {
    const out = join(folder, name);
    const cache = join(folder, `cache-${name}`);
    const how = { worthACrew: 0, thread: url, compiler: mark };
    expect(await compileLines({ input, out, cache, site: null, workers, ...how })).not.toHaveProperty(
      'errors',
    );
    return ['corpus.json', 'events.jsonl', 'articles.jsonl'].map((file) =>
      readFileSync(join(out, file), 'utf8'),
    );
  };
  expect(await written('threads', 2)).toEqual(await written('alone', 0));
}, 120_000);
