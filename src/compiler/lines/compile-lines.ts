import { closeSync, existsSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type CorpusHead, corpusHeadSchema } from '../../core/model/corpus-head.ts';
import { noteUnusedEntities } from '../join/check-entities.ts';
import { checkTexts } from '../join/check-texts.ts';
import { type Report, ReportBook } from '../report/report.ts';
import { assemble } from './assemble.ts';
import { checkSpellings } from './check-spellings.ts';
import { checkWhole } from './check-whole.ts';
import { corpusHead } from './corpus-head.ts';
import { Crew } from './crew.ts';
import type { Entry, JoinedEvent, PlacedText } from './entry.ts';
import { gather, type Whole } from './gather.ts';
import { entityNumbers, type Ground, groundOf } from './ground.ts';
import { joinTold } from './join-told.ts';
import { LineStore } from './line-store.ts';
import { markOf } from './mark.ts';
import { forgetOthers, recall, remember } from './memory.ts';
import { inOrder } from './order.ts';
import { Pool } from './pool.ts';
import { proveFresh } from './prove-fresh.ts';
import type { Head } from './read-head.ts';
import { sortOut } from './sort-out.ts';
import { TallySum } from './tally.ts';
import { ARTICLES_FILE, EVENTS_FILE } from './verify-line.ts';

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
  const written: number[] = [];
  let crew: Crew | undefined;
  try {
    const { head, hasHead } = sortOut.head(input, name, job.site, book);
    const ground = groundOf(head);
    const mark = markOf([sortOut.compiler(), JSON.stringify(ground)]);
    const memory = recall(folder, mark, job.out);
    const shared = { path: job.input, name, pool: pool.path, ground };
    const open = (file: string): number => {
      written.push(openSync(join(job.out, file), 'r'));
      return written.at(-1) ?? -1;
    };
    const old = memory ? { events: open(EVENTS_FILE), articles: open(ARTICLES_FILE) } : {};
    const store = new LineStore(input, pool, old, memory, shared);
    const { kept, fresh } = sortOut.lines(input, hasHead, memory);
    const size = fresh.reduce((sum, { length }) => sum + length, 0);
    if (job.workers > 0 && size >= (job.worthACrew ?? WORTH_A_CREW)) crew = new Crew(job.workers, shared);
    const proof = await proveFresh(store, fresh, kept, crew);
    for (const report of proof.refusals) book.add(report);
    const whole = gather(name, [...kept, ...proof.entries], book);
    const isWhole = proof.refusals.length === 0;
    checkWhole(name, whole, proof.waiting, head, isWhole, book);
    if (isWhole && proof.waiting.length === 0) checkSpellings(head, ground, whole.entries, store, book);
    checkTexts({ ...head, articles: [], citations: [], traces: [], events: [] }, book);
    if (book.hasErrors) return { errors: book.reports };
    const joined = await joinTold(name, whole, store, memory, new Set(proof.entries), crew, book);
    if (book.hasErrors || !head.site) return { errors: book.reports };
    noteUnused(head, ground, whole.entries, book);
    const published = write(
      job.out,
      { ...head, site: head.site },
      whole,
      joined,
      store,
      memory !== undefined,
    );
    remember(folder, mark, job.out, whole.entries, joined);
    forgetOthers(job.cache, own);
    return { notes: book.reports, head: published, proved: proof.entries.length, remembered: kept.length };
  } finally {
    await crew?.close();
    pool.close();
    for (const file of [input, ...written]) closeSync(file);
  }
}

/** Rule L10. */
function noteUnused(head: Head, ground: Ground, entries: readonly Entry[], book: ReportBook): void {
  const used = new Set(entries.flatMap((entry) => entry.used));
  const numbers = entityNumbers(ground);
  noteUnusedEntities(head, (kind, id) => used.has(numbers.get(`${kind} ${id}`) ?? -1), book);
}

/** @param isTrusted whether the lines that were written before are known to be as they were left */
function write(
  out: string,
  head: Parameters<typeof corpusHead>[0],
  { entries }: Whole,
  joined: ReadonlyMap<string, JoinedEvent>,
  store: LineStore,
  isTrusted: boolean,
): CorpusHead {
  const sum = new TallySum();
  const told: PlacedText[] = [...joined.values()];
  for (const { tally } of joined.values()) sum.add(tally);
  for (const entry of entries) {
    for (const event of entry.events) {
      if (joined.has(event.id) || !event.place) continue;
      told.push(event as PlacedText);
      sum.add(event.tally);
    }
  }
  const articles = inOrder(entries.map(({ article }) => article));
  const events = inOrder(told);
  const evidence = entries.reduce((count, entry) => count + entry.evidence, 0);
  const totals = sum.figures(articles.length, evidence) as CorpusHead['totals'];
  const published = corpusHead(head, sum, totals, [articles, events]);
  const text = `${JSON.stringify(published, null, 2)}\n`;
  corpusHeadSchema.parse(JSON.parse(text));
  const path = join(out, 'corpus.json');
  // The version names every line, so the same head stands beside the same lines.
  const isUpToDate = isTrusted && existsSync(path) && readFileSync(path, 'utf8') === text;
  if (!isUpToDate) {
    mkdirSync(out, { recursive: true });
    assemble(join(out, `.${EVENTS_FILE}`), events, store.sources);
    assemble(join(out, `.${ARTICLES_FILE}`), articles, store.sources);
    for (const file of [EVENTS_FILE, ARTICLES_FILE]) renameSync(join(out, `.${file}`), join(out, file));
    writeFileSync(path, text);
  }
  settle(events, 'events');
  settle(articles, 'articles');
  return published;
}

/** From now on the texts stand in what was written, one behind the other. */
function settle(texts: readonly PlacedText[], file: 'events' | 'articles'): void {
  let offset = 0;
  for (const text of texts) {
    text.place = { in: file, offset };
    offset += text.bytes;
  }
}
