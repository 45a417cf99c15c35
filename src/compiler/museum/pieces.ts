import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { type Compiled, compileFiles } from '../compile.ts';
import { type DataFiles, readDataFolder } from '../read/data-folder.ts';
import { formatReports } from '../report/format-report.ts';
import type { OutputFiles } from '../write/serialise.ts';

const MUSEUM = fileURLToPath(new URL('./', import.meta.url));

/** A small corpus in which nothing is wrong; each piece differs from it in one thing. */
export const SOUND: DataFiles = readDataFolder(`${MUSEUM}sound`);

/** Names of the pieces: the rule that is broken, then what is wrong. */
export const PIECES = readdirSync(MUSEUM, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'sound')
  .map((entry) => entry.name)
  .sort();

/** The rule that a piece breaks, by its name. */
export function ruleOfPiece(piece: string): string {
  return piece.split('-')[0] ?? '';
}

/** The sound corpus with the piece's files laid over it, and what is about to be written spoilt as it says. */
export function compilePiece(piece: string): Compiled {
  const folder = `${MUSEUM}${piece}`;
  const files = new Map(SOUND);
  const own = existsSync(`${folder}/data`) ? readDataFolder(`${folder}/data`) : [];
  for (const [file, bytes] of own) files.set(file, bytes);
  for (const file of linesOf(`${folder}/removed.txt`)) files.delete(file);
  return compileFiles(files, (output) => spoil(output, `${folder}/spoilt.yaml`));
}

export function reportOf(compiled: Compiled): string {
  const reports = 'errors' in compiled ? compiled.errors : compiled.notes;
  return formatReports(reports, { data: 'data', out: 'public/data' });
}

export function expectedReport(piece: string): string {
  return readFileSync(`${MUSEUM}${piece}/expected-report.txt`, 'utf8');
}

interface Change {
  file: string;
  from: string;
  to: string;
}

/** What a faulty compiler might write. Each change must find its text once, or the piece shows nothing. */
function spoil(output: OutputFiles, list: string): void {
  const changes: Change[] = existsSync(list) ? parse(readFileSync(list, 'utf8')) : [];
  for (const { file, from, to } of changes) {
    const parts = (output.get(file) ?? '').split(from);
    if (parts.length !== 2) throw new Error(`${list}: ${file} has this ${parts.length - 1} times: ${from}`);
    output.set(file, parts.join(to));
  }
}

function linesOf(file: string): string[] {
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').filter(Boolean) : [];
}
