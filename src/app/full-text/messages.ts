import type { Passage } from '../../core/find/full-text.ts';
import type { Id } from '../../core/model/published.ts';
import type { WantedArticle } from '../article-url.ts';

/** What the page asks of the worker. */
export type Asked =
  | { ask: 'open'; root: string; articles: WantedArticle[] }
  /** Only the last words asked for are answered. */
  | { ask: 'find'; q: string }
  /** Articles that did not arrive are fetched once more. */
  | { ask: 'retry' };

/** What the worker tells the page. */
export type Told =
  | { tell: 'progress'; searched: number; missing: Id[] }
  /** Told again, for the same words, whenever one more article has come. */
  | { tell: 'found'; q: string; passages: Passage[] };
