import { createWriteStream, mkdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Voice } from '../command.ts';
import { formatReports } from '../report/format-report.ts';
import type { Report } from '../report/report.ts';
import { type CompiledLines, compileLines } from './compile-lines.ts';

export interface LinesCommand {
  /** A file of lines, or `-` for what comes in by the standard input. */
  jsonl: string;
  /** Folder with `site.yaml` and the lists of entities, if the first line does not hold them. */
  site: string | undefined;
  out: string;
  cache: string;
  /** On success say nothing but notes and what was written. */
  quiet: boolean;
  /** Threads that prove; as many as the machine has processors, but four at most, if left out. */
  workers?: number;
  /** The compiler in one file, for its threads, and another mark whenever its code is. */
  program?: { url: URL; mark: string };
}

/** More would wait for the one that writes. */
const MOST_WORKERS = 4;

/**
 * Compiles lines and writes, or tells every mistake by its line.
 * @returns the exit code: 1 after any error, and then nothing is written
 * @throws Error if a file cannot be read or written
 */
export async function runLinesCommand(command: LinesCommand, { say, complain }: Voice): Promise<0 | 1> {
  const started = performance.now();
  const out = resolve(command.out);
  const received = join(command.cache, `received-${process.pid}.jsonl`);
  const input = command.jsonl === '-' ? received : resolve(command.jsonl);
  try {
    if (command.jsonl === '-') await receive(received);
    const compiled = await compileLines({
      input,
      site: command.site === undefined ? null : resolve(command.site),
      out,
      cache: command.cache,
      workers: command.workers ?? Math.min(availableParallelism(), MOST_WORKERS),
      ...(command.program && { thread: command.program.url, compiler: command.program.mark }),
    });
    const isStream = command.jsonl === '-';
    const folders = { data: isStream ? '.' : shown(dirname(input)), out: shown(out) };
    const tell = (reports: readonly Report[]): string => {
      const named = reports.map((report) =>
        isStream && report.file === basename(received) ? { ...report, file: '(standard input)' } : report,
      );
      return formatReports(named, folders);
    };
    if ('errors' in compiled) {
      complain(tell(compiled.errors));
      complain(`${count(compiled.errors.length, 'error')}: nothing was written.`);
      return 1;
    }
    if (compiled.notes.length > 0) say(`${tell(compiled.notes)}\n${count(compiled.notes.length, 'note')}.`);
    if (!command.quiet) say(account(compiled));
    const from = isStream ? 'standard input' : shown(input);
    say(`${from} → ${folders.out} (${Math.round(performance.now() - started)} ms)`);
    return 0;
  } finally {
    rmSync(received, { force: true });
  }
}

/** The lines are read more than once: those that come in are kept for so long. */
async function receive(path: string): Promise<void> {
  mkdirSync(dirname(path), { recursive: true });
  await pipeline(process.stdin, createWriteStream(path));
}

function account({ head, proved, remembered }: Extract<CompiledLines, { head: unknown }>): string {
  const { totals } = head;
  const { editor, nothing } = totals.otherwise;
  const sameOccasion = totals.otherwise['same-occasion'];
  const rules = totals.rules.map(([rule, citations]) => `${rule} ${citations}`);
  return [
    `${totals.articles} articles · ${totals.events} events (${totals.dated} dated, ${totals.undated} undated) · ${totals.citations} citations`,
    `${totals.quotes} quotes proved, letter for letter; ${totals.disagreements} disagreements`,
    `Dated by ${rules.join(', ')}; by a reason in words ${editor}, by the same occasion ${sameOccasion}, not at all ${nothing}`,
    `${proved} lines proved now, ${remembered} proved before · version ${head.dataVersion}`,
  ].join('\n');
}

/** As one would type it here. */
function shown(path: string): string {
  const way = relative(process.cwd(), path);
  return way.startsWith('..') ? path : way || '.';
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
