import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileFiles } from '../compile.ts';
import { SOUND } from '../museum/pieces.ts';
import type { ProvedFiles } from '../verify/verify.ts';
import { differences, writeOutput } from './output-folder.ts';

function provedFiles(): ProvedFiles {
  const compiled = compileFiles(SOUND);
  if ('errors' in compiled) throw new Error('the sound corpus is not sound');
  return compiled.files;
}

describe('writeOutput', () => {
  const files = provedFiles();
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'output-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('writes every file, each with its final newline', () => {
    expect(writeOutput(folder, files).map(({ change }) => change)).toEqual([...files].map(() => 'add'));
    for (const [file, text] of files) {
      expect(readFileSync(join(folder, file), 'utf8')).toBe(text);
      expect(text).toMatch(/[^\n]\n$/);
    }
    expect(differences(folder, files)).toEqual([]);
  });

  it('touches only what differs', () => {
    writeOutput(folder, files);
    const kept = join(folder, 'index.json');
    utimesSync(kept, 1, 1);
    writeFileSync(join(folder, 'articles/voice.json'), '{}\n');
    expect(writeOutput(folder, files)).toEqual([{ file: 'articles/voice.json', change: 'change' }]);
    expect(statSync(kept).mtimeMs).toBe(1000);
  });

  it('removes what it wrote once and writes no more, and nothing else', () => {
    writeOutput(folder, files);
    writeFileSync(join(folder, 'articles/gone.json'), '{}\n');
    writeFileSync(join(folder, 'articles/notes.txt'), 'mine\n');
    writeFileSync(join(folder, 'package.json'), '{}\n');
    mkdirSync(join(folder, 'other'));
    writeFileSync(join(folder, 'other/thing.json'), '{}\n');
    expect(writeOutput(folder, files)).toEqual([{ file: 'articles/gone.json', change: 'remove' }]);
    for (const file of ['articles/notes.txt', 'package.json', 'other/thing.json']) {
      expect(statSync(join(folder, file)).isFile()).toBe(true);
    }
  });
});
