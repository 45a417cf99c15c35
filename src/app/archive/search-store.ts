import type { Bitset } from '../../core/archive/bitset.ts';
import type { Manifest } from '../../core/archive/format.ts';
import { Kept } from '../../core/archive/kept.ts';
import {
  type ArticleSearch,
  type ArticlesFound,
  createArticleSearch,
} from '../../core/archive/search/article-search.ts';
import { entitiesOf, numberEntities } from '../../core/archive/search/entities.ts';
import { hitOf } from '../../core/archive/search/event-hit.ts';
import {
  type ArchiveSearch,
  createArchiveSearch,
  type EventsFound,
} from '../../core/archive/search/event-search.ts';
import type { FoundForms } from '../../core/archive/search/index-reader.ts';
import { type Matcher, matcherOf } from '../../core/archive/search/matcher.ts';
import { type ArticleText, passagesOf, type Searched, searchedIn } from '../../core/find/passages.ts';
import type { PieceKind } from '../../core/link/data-files.ts';
import type { ArticleSummary, Id } from '../../core/model/published.ts';
import type { HeadStore } from './head-store.ts';
import type { Need } from './piece-queue.ts';
import type { FetchPiece } from './pieces.ts';
import type { EventsTold, NumberedArticle, PassagesTold, SearchAsk } from './protocol.ts';
import type { RecordStore } from './record-store.ts';

/** All first letters, the words typed last, and those before: a letter taken back is answered at once. */
const ANSWERS_KEPT = 48;
/** With their words some 100 KB each. */
const TEXTS_KEPT = 24;
/** Articles that a rehearsal names. */
const REHEARSED = 8;
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
  readonly #articlesFound = new Kept<string, ArticlesFound>(ANSWERS_KEPT);
  readonly #matchers = new WeakMap<readonly FoundForms[], Matcher>();
  readonly #texts = new Kept<Id, ReadText>(TEXTS_KEPT);

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

  /**
   * Fetches what any first letter needs, some 1.4 MB compressed at 100,000 events: beginnings, and the names that begin
   * so; of the events first, which a letter narrows. @returns the letters @throws DataError
   */
  async foresee(signal: AbortSignal): Promise<string[]> {
    const letters = await this.#events?.foresee(this.#fetchOf('search-events', signal));
    await this.#articles?.foresee(this.#fetchOf('search-articles', signal, 'idle'));
    return letters ?? [];
  }

  /** Fetches what the next letter is likely to need. @throws DataError */
  async goOn(q: string, signal: AbortSignal): Promise<void> {
    await this.#events?.goOn(q, this.#fetchOf('search-events', signal, 'idle'));
  }

  /** Searches for nobody. @throws DataError */
  async rehearse(q: string, signal: AbortSignal): Promise<Bitset | null> {
    await this.#findArticles(q, REHEARSED, signal);
    return this.hits(q, signal);
  }

  /** The likeliest events, whole, and why they were found. @throws DataError */
  async events(asked: SearchAsk, signal: AbortSignal): Promise<EventsTold> {
    const { manifest, language, records } = this.#outside;
    const found = await this.#find(asked.q, signal);
    if (found === null) return { most: asked.most, total: 0, found: [], articles: [] };
    const { headed, most } = await this.#headed(found.best, asked, signal);
    const held = await records.gather(headed, { need: 'now', signal });
    const matcher = this.#matcherOf(found.words);
    const entities = entitiesOf(manifest);
    const numbersOf = numberEntities(manifest);
    const hits = held.events.map((event) => {
      const names = numbersOf(event).flatMap((number) => entities[number] ?? []);
      return { event, hit: hitOf(event, names, matcher, language) };
    });
    return { most, total: found.total, found: hits, articles: held.articles };
  }

  /** Ids of the likeliest, and how many of them are told: more where they are here. */
  async #headed(best: readonly number[], { most, ready = most }: SearchAsk, signal: AbortSignal) {
    const { heads, records } = this.#outside;
    const here = heads.peek(best.slice(0, ready));
    const ids = [...here.heads.values()].map(({ id }) => id);
    if (here.missing.size === 0 && ids.every((id) => records.has(id))) return { headed: ids, most: ready };
    const some = best.slice(0, most);
    const headed = await heads.at(some, signal);
    return { headed: some.flatMap((ordinal) => headed.get(ordinal)?.id ?? []), most };
  }

  /** Sentences of the first so many articles that have the words. @throws DataError */
  async passages({ q, most, ready = most }: SearchAsk, signal: AbortSignal): Promise<PassagesTold> {
    const found = await this.#findArticles(q, Math.max(most, ready), signal);
    if (found === null) return { most, total: 0, isAll: true, passages: [], articles: [] };
    const { wanted } = this.#matcherOf(found.words);
    const isReady = found.articles.slice(0, ready).every((id) => this.#texts.has(id));
    const asked = isReady ? ready : most;
    const wished = found.articles.slice(0, asked);
    const parts: { article: NumberedArticle; searched: Searched[] }[] = [];
    for (let at = 0; at < wished.length; at += ARTICLES_AT_ONCE) {
      const some = wished.slice(at, at + ARTICLES_AT_ONCE);
      const read = await Promise.all(some.map((id) => this.#read(id, signal)));
      signal.throwIfAborted();
      parts.push(...read.flat());
    }
    return {
      most: asked,
      total: found.total,
      isAll: found.articles.length < asked,
      passages: parts.flatMap(({ searched }) =>
        searched.flatMap((paragraph) => passagesOf(paragraph, wanted)),
      ),
      articles: parts.map(({ article }) => article),
    };
  }

  async #findArticles(q: string, most: number, signal: AbortSignal): Promise<ArticlesFound | null> {
    const key = `${most} ${q.trim()}`;
    const known = this.#articlesFound.get(key);
    if (known !== undefined) return known;
    const found = (await this.#articles?.find(q, this.#fetchOf('search-articles', signal), most)) ?? null;
    signal.throwIfAborted();
    if (found !== null) this.#articlesFound.set(key, found);
    return found;
  }

  /** The same for the same words: it remembers which words of texts are theirs. */
  #matcherOf(words: readonly FoundForms[]): Matcher {
    const known = this.#matchers.get(words) ?? matcherOf(words);
    this.#matchers.set(words, known);
    return known;
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

  #fetchOf(kind: PieceKind, signal: AbortSignal, need: Need = 'now') {
    const { fetch } = this.#outside;
    return <Piece>(name: string, schema: Parameters<typeof fetch<Piece>>[2]): Promise<Piece> =>
      fetch(kind, name, schema, { need, signal });
  }

  /** Nothing where there is no such article: then the search is of another build than the records. */
  async #read(id: Id, signal: AbortSignal): Promise<ReadText[]> {
    const known = this.#texts.get(id);
    if (known !== undefined) return [known];
    const looked = await this.#outside.records.look('article', id, { need: 'now', signal });
    const [article] = looked.is === 'here' ? looked.articles : [];
    if (article === undefined) return [];
    const text = await this.#outside.fetchText(article.summary);
    const read = { article, searched: searchedIn(text) };
    this.#texts.set(id, read);
    return [read];
  }
}

/** An article with its words. */
interface ReadText {
  article: NumberedArticle;
  searched: Searched[];
}
