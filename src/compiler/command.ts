import { relative, resolve } from 'node:path';
import { compile } from './compile.ts';
import { formatReports } from './report/format-report.ts';
import { summarise } from './summary.ts';
import { differences, writeOutput } from './write/output-folder.ts';

export interface Command {
  /** Folder of what editors write. */
  data: string;
  /** Folder of what is written. */
  out: string;
  /** Write nothing; fail if what is there is not what the data gives. */
  check: boolean;
  /** On success say nothing but notes and changes. */
  quiet: boolean;
}

export interface Voice {
  say: (text: string) => void;
  complain: (text: string) => void;
}

/**
 * Compiles and writes, or compares, and tells the editor.
 * @returns the exit code: 1 after any error, and when `check` finds a difference
 * @throws Error if a folder cannot be read or written
 */
export function runCommand({ data, out, check, quiet }: Command, { say, complain }: Voice): 0 | 1 {
  const started = performance.now();
  const result = compile(data);
  const folders = { data: shown(data), out: shown(out) };
  if ('errors' in result) {
    complain(formatReports(result.errors, folders));
    complain(`${count(result.errors.length, 'error')}: nothing was written.`);
    return 1;
  }
  const { files, corpus, notes, drafts } = result;
  const changes = check ? differences(out, files) : writeOutput(out, files);
  if (!quiet) say(summarise(corpus));
  if (notes.length > 0) say(`${formatReports(notes, folders)}\n${count(notes.length, 'note')}.`);
  for (const { change, file } of changes) say(`${change.padEnd(6)} ${folders.out}/${file}`);
  if (check && changes.length > 0) {
    complain(`${folders.out} is not what ${folders.data} gives: run the compiler and commit what it writes.`);
    return 1;
  }
  const time = `${Math.round(performance.now() - started)} ms`;
  const done = changes.length === 0 ? 'up to date' : 'written';
  say(`${folders.data} → ${folders.out}: ${done} (${time})${waiting(drafts)}`);
  return 0;
}

/** What is not published yet must not be forgotten, nor taken for published. */
function waiting(drafts: readonly string[]): string {
  return drafts.length === 0
    ? ''
    : `; not published yet: ${count(drafts.length, 'draft')}, ${drafts.join(', ')}`;
}

/** As one would type it here. */
function shown(folder: string): string {
  const way = relative(process.cwd(), folder);
  return way.startsWith('..') ? resolve(folder) : way || '.';
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
