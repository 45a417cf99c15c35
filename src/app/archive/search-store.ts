import type { Bitset } from '../../core/archive/bitset.ts';
import type { Manifest } from '../../core/archive/format.ts';
import { type ArticleSearch, createArticleSearch } from '../../core/archive/search/article-search.ts';
import { entitiesOf, numberEntities } from '../../core/archive/search/entities.ts';
import { hitOf } from '../../core/archive/search/event-hit.ts';
import {
  type ArchiveSearch,
  createArchiveSearch,
  type EventsFound,
} from '../../core/archive/search/event-search.ts';
import { type Matcher, matcherOf } from '../../core/archive/search/matcher.ts';
import { type ArticleText, passagesOf, searchedIn } from '../../core/find/passages.ts';
import type { PieceKind } from '../../core/link/data-files.ts';
import type { ArticleSummary, Id } from '../../core/model/published.ts';
import type { HeadStore } from './head-store.ts';
import { Kept } from './kept.ts';
import type { FetchPiece } from './pieces.ts';
import type { NumberedArticle, Questions } from './protocol.ts';
import type { RecordStore } from './record-store.ts';

/** The words typed last, and those before: a letter taken back is answered at once. */
const ANSWERS_KEPT = 8;
/** Some 10 KB each. */
const TEXTS_KEPT = 60;
/** Articles that are fetched for the field's lines at a time. */
const ARTICLES_AT_ONCE = 6;

interface Outside {
  manifest: Manifest;
  language: string;
  /** How important an event is. */
  rank: (ordinal: number) => number;
  fetch: FetchPiece;
  heads: HeadStore;
  records: RecordStore;
  /** @throws DataError */
  fetchText: (article: ArticleSummary) => Promise<ArticleText>;
}

/** What words find in an archive: the events, why they were found, and the sentences of the articles. */
export class SearchStore {
  readonly #outside: Outside;
  readonly #events: ArchiveSearch | null;
  readonly #articles: ArticleSearch | null;
  readonly #found = new Kept<string, EventsFound>(ANSWERS_KEPT);
  readonly #texts = new Kept<Id, ArticleText>(TEXTS_KEPT);

  constructor(outside: Outside) {
    const { manifest, rank } = outside;
    const { events, articles } = manifest.search;
    this.#outside = outside;
    this.#events = events === null ? null : createArchiveSearch({ directory: events, rank });
    this.#articles = articles === null ? null : createArticleSearch({ directory: articles });
  }

  /** Ordinals of the events that words find; `null`: there is nothing to search for. @throws DataError */
  async hits(q: string, signal: AbortSignal): Promise<Bitset | null> {
    return (await this.#find(q, signal))?.events ?? null;
  }

  /** The likeliest events, whole, and why they were found. @throws DataError */
  async events(
    { q, most }: Questions['found']['asked'],
    signal: AbortSignal,
  ): Promise<Questions['found']['told']> {
    const { manifest, language, heads, records } = this.#outside;
    const found = await this.#find(q, signal);
    if (found === null) return { total: 0, found: [], articles: [] };
    const best = found.best.slice(0, most);
    const headed = await heads.at(best, signal);
    const ids = best.flatMap((ordinal) => headed.get(ordinal)?.id ?? []);
    const held = await records.gather(ids, { need: 'now', signal });
    const matcher = matcherOf(found.words);
    const entities = entitiesOf(manifest);
    const numbersOf = numberEntities(manifest);
    const hits = held.events.map((event) => {
      const names = numbersOf(event).flatMap((number) => entities[number] ?? []);
      return { event, hit: hitOf(event, names, matcher, language) };
    });
    return { total: found.total, found: hits, articles: held.articles };
  }

  /** Sentences of the first so many articles that have the words. @throws DataError */
  async passages(
    { q, most }: Questions['passages']['asked'],
    signal: AbortSignal,
  ): Promise<Questions['passages']['told']> {
    const found = (await this.#articles?.find(q, this.#fetchOf('search-articles', signal), most)) ?? null;
    signal.throwIfAborted();
    if (found === null) return { total: 0, isAll: true, passages: [], articles: [] };
    const { wanted } = matcherOf(found.words);
    const parts: { article: NumberedArticle; text: ArticleText }[] = [];
    for (let at = 0; at < found.articles.length; at += ARTICLES_AT_ONCE) {
      const some = found.articles.slice(at, at + ARTICLES_AT_ONCE);
      const read = await Promise.all(some.map((id) => this.#read(id, signal)));
      signal.throwIfAborted();
      parts.push(...read.flat());
    }
    return {
      total: found.total,
      isAll: found.articles.length < most,
      passages: parts.flatMap(({ text }) => passagesIn(text, wanted)),
      articles: parts.map(({ article }) => article),
    };
  }

  async #find(q: string, signal: AbortSignal): Promise<EventsFound | null> {
    const words = q.trim();
    const known = this.#found.get(words);
    if (known !== undefined) return known;
    const found = (await this.#events?.find(words, this.#fetchOf('search-events', signal))) ?? null;
    signal.throwIfAborted();
    if (found !== null) this.#found.set(words, found);
    return found;
  }

  #fetchOf(kind: PieceKind, signal: AbortSignal) {
    const { fetch } = this.#outside;
    return <Piece>(name: string, schema: Parameters<typeof fetch<Piece>>[2]): Promise<Piece> =>
      fetch(kind, name, schema, { need: 'now', signal });
  }

  /** Nothing where there is no such article: then the search is of another build than the records. */
  async #read(id: Id, signal: AbortSignal): Promise<{ article: NumberedArticle; text: ArticleText }[]> {
    const looked = await this.#outside.records.look('article', id, { need: 'now', signal });
    const [article] = looked.is === 'here' ? looked.articles : [];
    if (article === undefined) return [];
    const known = this.#texts.get(id);
    const text = known ?? (await this.#outside.fetchText(article.summary));
    this.#texts.set(id, text);
    return [{ article, text }];
  }
}

function passagesIn(text: ArticleText, wanted: Matcher['wanted']) {
  return searchedIn(text).flatMap((paragraph) => passagesOf(paragraph, wanted));
}
