import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { WHOLE_UP_TO } from '../../src/core/archive/format.ts';
import type { CorpusHead } from '../../src/core/archive/make-manifest.ts';
import { corpusHeadSchema } from '../../src/core/model/corpus-head.ts';
import { type Figures, figuresOf } from '../../src/core/model/figures.ts';
import {
  type Article,
  type ArticleSummary,
  indexSchema,
  type TimelineEvent,
  type TimelineIndex,
} from '../../src/core/model/published.ts';
import { readLines } from './read-lines.ts';

/** An article, and its file as it is served. */
interface ArticleFile {
  summary: ArticleSummary;
  paragraphs: Article['paragraphs'];
  text: string;
  /** Its paragraphs, one a line: what positions in exports count in. */
  plain: string;
}

/** A compiled corpus, in whichever of its two forms. What may be long is read again each time it is asked for. */
export interface CompiledCorpus {
  isInLines: boolean;
  /** `corpus.json`, if it is. */
  text: string;
  /** Of its events all have pages (`prerenderLimit`), or none: in an archive nobody counts in which place one stands. */
  head: CorpusHead & Pick<TimelineIndex, 'retired'>;
  figures: Figures;
  /** In order of time, undated reports last. */
  events: () => Iterable<TimelineEvent>;
  /** In order of publication. */
  articles: () => Iterable<ArticleFile>;
  /** Another whenever anything in the articles is, where that is sooner known than read; `null`: it is not. */
  articlesMark: (() => string) | null;
}

/**
 * Opens a folder that the compiler wrote: `index.json` with `articles/`, or `corpus.json` with lines beside it.
 *
 * @param address where the site is published; `null`: as the corpus says, if it does
 * @throws if there is neither, or what is there is not of our format
 */
export function openCompiled(folder: string, address: string | null): CompiledCorpus {
  const inLines = join(folder, 'corpus.json');
  const corpus = existsSync(inLines) ? openLines(folder, inLines) : openIndex(folder);
  const { head } = corpus;
  return { ...corpus, head: { ...head, site: { ...head.site, address: address ?? head.site.address } } };
}

function openIndex(folder: string): CompiledCorpus {
  const index = indexSchema.parse(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')));
  const { events, articles, schema: _schema, version: _version, ...head } = index;
  const { prerenderLimit } = head.site;
  const allHavePages = events.length <= prerenderLimit;
  return {
    ...{ isInLines: false, text: '', articlesMark: null },
    head: { ...head, site: { ...head.site, prerenderLimit: allHavePages ? prerenderLimit : 0 } },
    figures: figuresOf(index),
    events: () => events,
    articles: function* () {
      for (const { id } of articles)
        yield fileOf(readFileSync(join(folder, 'articles', `${id}.json`), 'utf8'));
    },
  };
}

function openLines(folder: string, path: string): CompiledCorpus {
  const text = readFileSync(path, 'utf8');
  const { totals, schema: _schema, version: _version, ...head } = corpusHeadSchema.parse(JSON.parse(text));
  const isLarge = totals.events > WHOLE_UP_TO;
  return {
    ...{ isInLines: true, text, articlesMark: () => digestOf(join(folder, 'articles.jsonl')) },
    // No page is made of lines, unless there are so few that they are served as an index.
    head: isLarge ? { ...head, site: { ...head.site, prerenderLimit: 0 } } : head,
    figures: totals,
    events: function* () {
      for (const line of readLines(join(folder, 'events.jsonl'))) yield JSON.parse(line) as TimelineEvent;
    },
    articles: function* () {
      for (const line of readLines(join(folder, 'articles.jsonl'))) yield fileOf(`${line}\n`);
    },
  };
}

/** Of a file of any size. */
function digestOf(path: string): string {
  const file = openSync(path, 'r');
  const hash = createHash('sha256');
  const chunk = Buffer.allocUnsafe(1 << 22);
  for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk))
    hash.update(chunk.subarray(0, length));
  closeSync(file);
  return hash.digest('hex');
}

function fileOf(text: string): ArticleFile {
  const article: Article = JSON.parse(text);
  const { schema: _schema, version: _version, paragraphs, ...summary } = article;
  return { summary, paragraphs, text, plain: paragraphs.map((paragraph) => `${paragraph.text}\n`).join('') };
}
