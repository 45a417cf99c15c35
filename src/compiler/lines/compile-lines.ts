import { closeSync, mkdirSync, openSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { CorpusHead } from '../../core/model/corpus-head.ts';
import { checkTexts } from '../join/check-texts.ts';
import { type Report, ReportBook } from '../report/report.ts';
import { checkSpellings } from './check-spellings.ts';
import { checkWhole } from './check-whole.ts';
import { Crew } from './crew.ts';
import { gather } from './gather.ts';
import { groundOf } from './ground.ts';
import { joinTold } from './join-told.ts';
import { LineStore } from './line-store.ts';
import { markOf } from './mark.ts';
import { forgetOthers, recall, remember } from './memory.ts';
import { namedByRetired, noteUnused } from './note-unused.ts';
import { patchWritten } from './patch-written.ts';
import { Pool } from './pool.ts';
import { proveFresh } from './prove-fresh.ts';
import { sortOut } from './sort-out.ts';
import { ARTICLES_FILE, EVENTS_FILE } from './verify-line.ts';
import { writeWhole } from './write-whole.ts';

/** So many bytes of lines are sooner proved on this thread than others are started. */
const WORTH_A_CREW = 3 << 20;

export interface LinesJob {
  /** The lines, a file that can be read more than once. */
  input: string;
  /** Folder of YAML files that hold the head; `null`: the first line holds it. */
  site: string | null;
  out: string;
  /** What is proved is remembered here, in a folder of its own for each pair of input and output. */
  cache: string;
  workers: number;
  /** From how many bytes of new lines on they are used. */
  worthACrew?: number;
  /** Name of this compiler, another whenever its code is; found out if left out. */
  compiler?: string;
  /** The program of the threads; the compiler's own if left out. */
  thread?: URL;
}

export type CompiledLines =
  | { errors: Report[] }
  | { notes: Report[]; head: CorpusHead; proved: number; remembered: number };

/**
 * Compiles articles that stand one a line. Texts are on disk all the time and never in memory together. On any
 * error nothing is written.
 * @throws Error if a file cannot be read or written
 */
export async function compileLines(job: LinesJob): Promise<CompiledLines> {
  const book = new ReportBook();
  const name = basename(job.input);
  const input = openSync(job.input, 'r');
  const own = markOf([job.input, job.out]);
  const folder = join(job.cache, own);
  mkdirSync(folder, { recursive: true });
  const pool = new Pool(join(folder, 'pool'));
  const opened: number[] = [];
  let crew: Crew | undefined;
  try {
    const { head, hasHead } = sortOut.head(input, name, job.site, book);
    const ground = groundOf(head);
    const mark = markOf([job.compiler ?? sortOut.compiler(), JSON.stringify(ground)]);
    checkTexts({ ...head, articles: [], citations: [], traces: [], events: [] }, book);
    const { site } = head;
    if (site && !book.hasErrors) {
      const patched = patchWritten(
        { ...job, folder, mark, name },
        { ...head, site },
        input,
        hasHead,
        ground,
        book,
      );
      if (patched) {
        forgetOthers(job.cache, own);
        return { notes: book.reports, ...patched };
      }
    }
    const memory = recall(folder, mark, job.out);
    const shared = { path: job.input, name, pool: pool.path, ground };
    const open = (file: string): number => {
      opened.push(openSync(join(job.out, file), 'r'));
      return opened.at(-1) ?? -1;
    };
    const old = memory ? { events: open(EVENTS_FILE), articles: open(ARTICLES_FILE) } : {};
    const store = new LineStore(input, pool, old, memory, shared);
    const { kept, fresh } = sortOut.lines(input, hasHead, memory);
    const size = fresh.reduce((sum, { length }) => sum + length, 0);
    if (job.workers > 0 && size >= (job.worthACrew ?? WORTH_A_CREW))
      crew = new Crew(job.workers, shared, job.thread);
    const proof = await proveFresh(store, fresh, kept, crew);
    for (const report of proof.refusals) book.add(report);
    const whole = gather(name, [...kept, ...proof.entries], book);
    const isWhole = proof.refusals.length === 0;
    checkWhole(name, whole, proof.waiting, head, isWhole, book);
    if (isWhole && proof.waiting.length === 0) checkSpellings(head, ground, whole.entries, store, book);
    if (book.hasErrors) return { errors: book.reports };
    const joined = await joinTold(name, whole, store, memory, new Set(proof.entries), crew, book);
    if (book.hasErrors || !site) return { errors: book.reports };
    noteUnused(head, ground, new Set(whole.entries.flatMap((entry) => entry.used)), book);
    const { published, written } = writeWhole(
      job.out,
      { ...head, site },
      whole,
      joined,
      store,
      memory !== undefined,
    );
    remember(folder, mark, job.out, whole.entries, joined, written, namedByRetired(head));
    forgetOthers(job.cache, own);
    return { notes: book.reports, head: published, proved: proof.entries.length, remembered: kept.length };
  } finally {
    await crew?.close();
    pool.close();
    for (const file of [input, ...opened]) closeSync(file);
  }
}
