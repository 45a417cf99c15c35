import type { Id, When } from '../../core/model/published.ts';
import type { Entry } from './entry.ts';
import type { LineStore } from './line-store.ts';
import type { Elsewhere } from './prove-line.ts';
import type { Needs } from './proved-line.ts';

/** Finds what lines need of other lines. */
export class Needed {
  readonly #store: LineStore;

  constructor(store: LineStore) {
    this.#store = store;
  }

  /** What of a line is needed by anybody who needs what is named. */
  from(entry: Entry, keys: ReadonlySet<Id>, articles: ReadonlySet<Id>): Elsewhere {
    const dates = new Map<Id, When | null>();
    for (const event of entry.events) {
      if (!event.keys.some((key) => keys.has(key))) continue;
      for (const { key, when } of this.#store.citationsOf(entry, event.id)) {
        if (keys.has(key)) dates.set(key, when);
      }
    }
    const isNeeded = articles.has(entry.article.id);
    return {
      citations: dates,
      articles: new Map(isNeeded ? [[entry.article.id, this.#store.sourceOf(entry)]] : []),
    };
  }

  /** All that one line needs, of these lines. */
  of(needs: Needs, entries: readonly Entry[]): Elsewhere {
    const keys = new Set(needs.citations);
    const articles = new Set(needs.articles);
    const found = {
      citations: new Map<Id, When | null>(),
      articles: new Map<Id, ReturnType<LineStore['sourceOf']>>(),
    };
    if (keys.size + articles.size === 0) return found;
    for (const entry of entries) {
      const own = this.from(entry, keys, articles);
      for (const [key, when] of own.citations) found.citations.set(key, when);
      for (const [id, article] of own.articles) found.articles.set(id, { source: article.source });
    }
    return found;
  }
}
