import type { Manifest } from '../../core/archive/format.ts';
import { Kept } from '../../core/archive/kept.ts';
import type { IsComing } from '../../core/link/resolve.ts';
import type { Id, TimelineEvent, TimelineIndex } from '../../core/model/published.ts';
import type { DataFailure } from '../fetch-data.ts';
import { reasonOf } from './data-lost.ts';
import type { Held, Looked, LookedFor, NumberedArticle } from './protocol.ts';
import { Superseded } from './superseded.ts';

/** Events that were looked at or came near; what is drawn of them is a few. */
const EVENTS_KEPT = 300;
const ARTICLES_KEPT = 1000;

/** An index of which only some events and articles are here, and what each of the articles is counted as. */
export type HeldIndex = TimelineIndex & { articleNumbers: ReadonlyMap<Id, number> };

export interface HeldState {
  index: HeldIndex;
  /** Whether it may yet come: only of what is known to be nowhere it is not so. */
  isComing: IsComing;
  /** What did not arrive. */
  failures: ReadonlyMap<string, DataFailure>;
}

/** How a failure is found again. */
export const heldKey = (part: LookedFor, id: Id) => `${part} ${id}`;

/** The whole events of an archive that are here, and those that are on their way. */
export class HeldStore {
  readonly #look: (part: LookedFor, id: Id) => Promise<Looked>;
  readonly #base: HeldIndex;
  readonly #events = new Kept<Id, TimelineEvent>(EVENTS_KEPT);
  readonly #articles = new Kept<Id, NumberedArticle>(ARTICLES_KEPT);
  readonly #moved = new Map<Id, Id>();
  readonly #unknown = new Set<string>();
  readonly #failures = new Map<string, DataFailure>();
  readonly #asked = new Map<string, Promise<void>>();
  readonly #listeners = new Set<() => void>();
  #state: HeldState;

  constructor(manifest: Manifest, look: (part: LookedFor, id: Id) => Promise<Looked>) {
    this.#look = look;
    this.#base = indexOfManifest(manifest);
    this.#state = this.#newState();
  }

  /** Nothing but people, places, topics, kinds and the articles that have lanes. */
  get base(): HeldIndex {
    return this.#base;
  }

  readonly current = (): HeldState => this.#state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Asks for it unless it is here, known to be nowhere, or on its way. Until it has come or cannot. */
  want(part: LookedFor, id: Id): Promise<void> {
    const key = heldKey(part, id);
    const known = this.#asked.get(key);
    if (known !== undefined) return known;
    if (this.#has(part, id) || this.#unknown.has(key) || this.#failures.has(key)) return Promise.resolve();
    const asking = this.#ask(part, id, key).finally(() => this.#asked.delete(key));
    this.#asked.set(key, asking);
    return asking;
  }

  async #ask(part: LookedFor, id: Id, key: string): Promise<void> {
    try {
      const looked = await this.#look(part, id);
      if (looked.is === 'here') return this.put(looked);
      if (looked.is === 'moved') this.#moved.set(id, looked.to);
      else this.#unknown.add(key);
    } catch (error) {
      if (error instanceof Superseded) return;
      this.#failures.set(key, reasonOf(error));
    }
    this.#change();
  }

  #has(part: LookedFor, id: Id): boolean {
    if (this.#moved.has(id)) return true;
    if (part === 'event') return this.#events.has(id);
    if (part === 'article') return this.#articles.has(id);
    return this.#state.index.events.some(({ citations }) => citations.some(({ key }) => key === id));
  }

  put({ events, articles }: Held): void {
    const isNew =
      events.some(({ id }) => !this.#events.has(id)) ||
      articles.some(
        ({ summary, number }) => number !== (this.#articles.get(summary.id)?.number ?? undefined),
      );
    for (const event of events) this.#events.set(event.id, event);
    for (const article of articles) {
      const number = article.number ?? this.#articles.get(article.summary.id)?.number ?? null;
      this.#articles.set(article.summary.id, { ...article, number });
    }
    if (isNew) this.#change();
  }

  /** What did not arrive may be asked for again. */
  forgive(): void {
    this.#failures.clear();
    this.#change();
  }

  #change(): void {
    this.#state = this.#newState();
    for (const listener of this.#listeners) listener();
  }

  #newState(): HeldState {
    const unknown = new Set(this.#unknown);
    const { articles: lanes, articleNumbers } = this.#base;
    const held = [...this.#articles.values()];
    const own = new Set(held.map(({ summary }) => summary.id));
    const numbers = held.flatMap(({ number, summary }) =>
      number === null ? [] : [[summary.id, number] as const],
    );
    return {
      index: {
        ...this.#base,
        events: [...this.#events.values()],
        articles: [...lanes.filter(({ id }) => !own.has(id)), ...held.map(({ summary }) => summary)],
        articleNumbers: new Map([...articleNumbers, ...numbers]),
        retired: [...this.#moved].map(([id, to]) => ({ id, to })),
      },
      isComing: (part, id) => !unknown.has(heldKey(part, id)),
      failures: new Map(this.#failures),
    };
  }
}

function indexOfManifest({ lanes, ...manifest }: Manifest): HeldIndex {
  const { version, dataVersion, updated, site, people, places, topics, kinds } = manifest;
  const { articles, numbers } = lanes.source;
  return {
    ...{
      schema: 'sanad-index',
      version,
      dataVersion,
      updated,
      site,
      people,
      places,
      topics,
      kinds,
      articles,
    },
    events: [],
    retired: [],
    articleNumbers: new Map(articles.map(({ id }, at) => [id, (numbers[at] ?? 0) + 1])),
  };
}
