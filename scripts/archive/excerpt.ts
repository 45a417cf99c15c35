import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { serialise } from '../../src/compiler/write/serialise.ts';
import type { Figures } from '../../src/core/model/figures.ts';
import {
  articleSchema,
  indexSchema,
  SCHEMA_VERSION,
  type TimelineEvent,
  type TimelineIndex,
} from '../../src/core/model/published.ts';
import type { CompiledCorpus } from './read-compiled.ts';
import { recentlyChanged } from './recently-changed.ts';

/** What pages are made of where the index is not whole: a corpus in lines is too large to be read at once. */
export interface Excerpt {
  /** Of the whole corpus. */
  figures: Figures;
  /** As an index: the events of the newest changes, with the articles that they cite. For feeds. */
  recent: TimelineIndex;
}

const FIGURES = 'figures.json';
const RECENT = 'recent.json';

/** The excerpt beside an index, if this is one. @param folder from which pages are made */
export function readExcerpt(folder: string): Excerpt | null {
  const json = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  if (!existsSync(join(folder, FIGURES))) return null;
  return { figures: json(FIGURES), recent: indexSchema.parse(json(RECENT)) };
}

/**
 * Writes a folder from which pages are made of a corpus in lines: an index without events and articles, so that none
 * has a page of its own, and beside it an excerpt.
 */
export function writeExcerpt(corpus: CompiledCorpus, folder: string): void {
  const empty = indexWith(corpus, [], []);
  const events = recentlyChanged(corpus.events());
  const cited = new Set(events.flatMap(({ citations }) => citations.map(({ article }) => article)));
  const articles: TimelineIndex['articles'] = [];
  for (const { summary } of corpus.articles()) if (cited.has(summary.id)) articles.push(summary);
  const recent = indexWith(corpus, articles, events);
  const files = { 'index.json': empty, [FIGURES]: corpus.figures, [RECENT]: recent };
  writeAll(
    folder,
    Object.entries(files).map(([name, value]) => [name, JSON.stringify(value)]),
  );
}

/** Writes a corpus in lines as the compiler writes one of a folder: small enough, it is served as any other. */
export function writeWhole(corpus: CompiledCorpus, folder: string): void {
  const articles = Array.from(corpus.articles(), ({ text }) => articleSchema.parse(JSON.parse(text)));
  const summaries = Array.from(corpus.articles(), ({ summary }) => summary);
  const index = indexWith(corpus, summaries, [...corpus.events()]);
  writeAll(folder, serialise({ index, articles }));
}

function indexWith(
  { head }: CompiledCorpus,
  articles: TimelineIndex['articles'],
  events: TimelineEvent[],
): TimelineIndex {
  return { schema: 'sanad-index', version: SCHEMA_VERSION, ...head, articles, events };
}

function writeAll(folder: string, files: Iterable<[name: string, text: string]>): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, text] of files) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}
