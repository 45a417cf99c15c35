import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inRoot } from '../project.mjs';
import { CASES, type Case } from './room-rules.cases.ts';

interface Diagnostic {
  message: string;
  category: string;
  location: { path: string; start: { line: number } };
}

/** What other rules say of these scraps of code is beside the point. */
const OURS = /noRestricted|RestrictedProperties|plugin/;

const files = new Map<string, Case[]>();
for (const row of CASES) files.set(row[0], [...(files.get(row[0]) ?? []), row]);

let folder = '';
let diagnostics: Diagnostic[] = [];

// One project with our rules, in which a file holds its cases, one a line: Biome runs once for them all.
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'sanad-lint-'));
  cpSync(inRoot('biome.json'), join(folder, 'biome.json'));
  cpSync(inRoot('scripts', 'lint'), join(folder, 'scripts', 'lint'), { recursive: true });
  for (const [file, rows] of files) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), rows.map(([, code]) => `${code}\n`).join(''));
  }
  const biome = inRoot('node_modules', '@biomejs', 'biome', 'bin', 'biome');
  const args = [biome, 'lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=json', 'src'];
  const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  diagnostics = JSON.parse(stdout).diagnostics;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the rooms are kept apart by lint', () => {
  test.each(CASES)('%s: %s', (file, code, refusal) => {
    const line = (files.get(file) ?? []).findIndex((row) => row[1] === code) + 1;
    const found = diagnostics
      .filter(({ location }) => location.path === file && location.start.line === line)
      .filter(({ category }) => OURS.test(category))
      .map(({ message }) => message);
    if (refusal === null) expect(found).toEqual([]);
    else expect(found.join('\n')).toContain(refusal);
  });
});
