import { closeSync, existsSync, fstatSync, openSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusHead } from '../../core/model/corpus-head.ts';
import type { ReportBook } from '../report/report.ts';
import { corpusHead } from './corpus-head.ts';
import type { Ground } from './ground.ts';
import { readLedger, writeLedger, writtenMark } from './ledger.ts';
import { ROWS_FILE } from './memory.ts';
import { noteUnused } from './note-unused.ts';
import { type Patch, patchLines } from './patch-lines.ts';
import { writeAll } from './pool.ts';
import { LineProver } from './prove-line.ts';
import { rewrite } from './rewrite.ts';
import { TallySum } from './tally.ts';
import { ARTICLES_FILE, EVENTS_FILE } from './verify-line.ts';
import { isWritten, writeHead } from './write-head.ts';

interface PatchJob {
  /** What the input is called in reports. */
  name: string;
  /** Where all is remembered. */
  folder: string;
  /** Of the compiler and the ground. */
  mark: string;
  out: string;
}

/**
 * Compiles what a few changed lines change, and leaves the rest as it is. `undefined` if that cannot be said, and
 * then nothing is changed.
 */
export function patchWritten(
  { name, folder, mark, out }: PatchJob,
  head: Parameters<typeof corpusHead>[0],
  input: number,
  hasHead: boolean,
  ground: Ground,
  book: ReportBook,
): { head: CorpusHead; proved: number; remembered: number } | undefined {
  const rowsPath = join(folder, ROWS_FILE);
  const ledger = existsSync(rowsPath) ? readLedger(folder, mark, out) : undefined;
  if (!ledger) return undefined;
  const opened: number[] = [];
  const open = (path: string, flags: string): number => {
    opened.push(openSync(path, flags));
    return opened.at(-1) ?? -1;
  };
  try {
    const rows = open(rowsPath, 'r+');
    const files = {
      [EVENTS_FILE]: open(join(out, EVENTS_FILE), 'r'),
      [ARTICLES_FILE]: open(join(out, ARTICLES_FILE), 'r'),
    };
    const rowsEnd = fstatSync(rows).size;
    const where = {
      input,
      hasHead,
      rows,
      rowsEnd,
      events: files[EVENTS_FILE],
      articles: files[ARTICLES_FILE],
    };
    const patch = patchLines(ledger, where, name, new LineProver(name, ground));
    if (!patch) return undefined;
    const published = headAfter(head, patch);
    noteUnused(head, ground, new Set(patch.ledger.used.flatMap((times, n) => (times > 0 ? [n] : []))), book);
    writeAll(rows, patch.rows, rowsEnd);
    const changed = ([EVENTS_FILE, ARTICLES_FILE] as const).filter(
      (file) => partOf(patch, file).splices.length > 0,
    );
    for (const file of changed) {
      const { texts, splices } = partOf(patch, file);
      rewrite(join(out, `.${file}`), files[file], texts.offsets, splices);
    }
    for (const file of changed) renameSync(join(out, `.${file}`), join(out, file));
    if (!isWritten(out, published)) writeHead(out, published);
    writeLedger(folder, { ...patch.ledger, written: writtenMark(out) });
    const lines = patch.ledger.lines.lengths.length;
    return { head: published, proved: patch.proved, remembered: lines - patch.proved };
  } finally {
    for (const file of opened) closeSync(file);
  }
}

const partOf = (patch: Patch, file: string) => (file === EVENTS_FILE ? patch.events : patch.articles);

function headAfter(head: Parameters<typeof corpusHead>[0], { ledger }: Patch): CorpusHead {
  const sum = new TallySum();
  for (const [n, tally] of ledger.tallies.entries()) {
    const times = ledger.counts[n] ?? 0;
    if (times > 0) sum.add(tally, times);
  }
  const totals = sum.figures(ledger.articles.bytes.length, ledger.evidence) as CorpusHead['totals'];
  return corpusHead(head, sum, totals, [ledger.articles.digests, ledger.events.digests]);
}
