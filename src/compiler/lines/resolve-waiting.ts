import type { Id, When } from '../../core/model/published.ts';
import type { ReadArticle } from '../read/corpus.ts';
import type { Report } from '../report/report.ts';
import type { Entry, FreshLine } from './entry.ts';
import type { Elsewhere } from './prove-line.ts';
import type { LineResult, Waiting } from './proved-line.ts';

/** A line that rests on others. */
export interface WaitingLine extends Waiting {
  line: FreshLine;
}

export interface Resolving {
  prove: (line: FreshLine, elsewhere: Elsewhere) => LineResult;
  /** Takes a proved line in. */
  accept: (line: FreshLine, result: Extract<LineResult, { is: 'proved' }>) => void;
  refuse: (reports: readonly Report[]) => void;
  /** What of a line others need. */
  from: (entry: Entry, keys: ReadonlySet<Id>, articles: ReadonlySet<Id>) => Elsewhere;
}

/**
 * Proves the lines that wait for others, those first whose needs are met, until no more can be proved. Lines may
 * wait for each other, as long as no single date does.
 * @returns those that still wait: what they need is not there, or rests on them
 */
export function resolveWaiting(
  waiting: readonly WaitingLine[],
  proved: readonly Entry[],
  { prove, accept, refuse, from }: Resolving,
): WaitingLine[] {
  if (waiting.length === 0) return [];
  const keys = new Set(waiting.flatMap(({ needs }) => needs.citations));
  const articles = new Set(waiting.flatMap(({ needs }) => needs.articles));
  const dates = new Map<Id, When | null>();
  const texts = new Map<Id, Pick<ReadArticle, 'source'>>();
  for (const entry of proved) {
    const own = from(entry, keys, articles);
    for (const [key, when] of own.citations) dates.set(key, when);
    for (const [id, article] of own.articles) texts.set(id, article);
  }
  const offer = (one: Pick<WaitingLine, 'dates'>): void => {
    for (const [key, when] of one.dates) dates.set(key, when);
  };
  for (const one of waiting) {
    offer(one);
    texts.set(one.article, { source: { file: 'article.text', sha256: '', paragraphs: one.paragraphs } });
  }
  let left = [...waiting];
  for (let before = -1; before !== dates.size + left.length * 2 ** 32; ) {
    before = dates.size + left.length * 2 ** 32;
    left = left.flatMap((one) => {
      const result = prove(one.line, {
        citations: picked(dates, one.needs.citations),
        articles: picked(texts, one.needs.articles),
      });
      if (result.is === 'refused') refuse(result.reports);
      if (result.is === 'proved') accept(one.line, result);
      if (result.is !== 'waiting') return [];
      offer(result);
      return [{ ...result, line: one.line }];
    });
  }
  return left;
}

/** What a map holds of some ids. */
function picked<T>(map: ReadonlyMap<Id, T>, ids: readonly Id[]): Map<Id, T> {
  return new Map(ids.flatMap((id) => (map.has(id) ? [[id, map.get(id) as T] as const] : [])));
}
