import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { formatReports } from '../../report/format-report.ts';
import { type CompiledLines, compileLines } from '../compile-lines.ts';

const MUSEUM = fileURLToPath(new URL('./', import.meta.url));

/** A small corpus in lines in which nothing is wrong; each piece differs from it in one thing. */
export const SOUND_LINES: readonly string[] = readFileSync(`${MUSEUM}sound.jsonl`, 'utf8')
  .split('\n')
  .filter(Boolean);

/** Names of the pieces: the rule that is broken, then what is wrong. */
export const LINE_PIECES = readdirSync(MUSEUM, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

interface Change {
  line: number;
  from: string;
  to: string;
}

export function spoiltLines(piece: string): string[] {
  const lines = [...SOUND_LINES];
  for (const { line, from, to } of parse(readFileSync(`${MUSEUM}${piece}/spoilt.yaml`, 'utf8')) as Change[]) {
    const parts = (lines[line - 1] ?? '').split(from);
    if (parts.length !== 2)
      throw new Error(`${piece}: line ${line} has this ${parts.length - 1} times: ${from}`);
    lines[line - 1] = parts.join(to);
  }
  return lines;
}

/** Compiles lines in a folder of their own, and tells whether anything was written. */
export async function compileSome(
  lines: readonly string[],
): Promise<{ compiled: CompiledLines; isWritten: boolean }> {
  const folder = mkdtempSync(join(tmpdir(), 'sanad-line-museum-'));
  try {
    const input = join(folder, 'lines.jsonl');
    const out = join(folder, 'out');
    writeFileSync(input, lines.map((line) => `${line}\n`).join(''));
    const compiled = await compileLines({ input, out, site: null, cache: join(folder, 'cache'), workers: 0 });
    return { compiled, isWritten: existsSync(out) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export function reportOf(compiled: CompiledLines): string {
  const reports = 'errors' in compiled ? compiled.errors : compiled.notes;
  return formatReports(reports, { data: '.', out: 'out' });
}

export function expectedReport(piece: string): string {
  const path = `${MUSEUM}${piece}/expected-report.txt`;
  return existsSync(path) ? readFileSync(path, 'utf8') : '(no report is kept)';
}
