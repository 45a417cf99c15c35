import { bucketOf, placeInDirectory } from '../../core/archive/buckets.ts';
import {
  type Directory,
  directorySchema,
  type Manifest,
  type RecordShard,
  recordShardSchema,
} from '../../core/archive/format.ts';
import { Kept } from '../../core/archive/kept.ts';
import type { Id, TimelineEvent } from '../../core/model/published.ts';
import type { Schema } from '../fetch-data.ts';
import type { FetchPiece, Wanted } from './pieces.ts';
import type { Held, Looked, LookedFor } from './protocol.ts';

/** Some 60 KB each. */
const SHARDS_KEPT = 64;
/** A gathering of many events passes through them once and needs no room for them. */
const DIRECTORIES_KEPT = 64;

/** Whole events by id, without any other piece: a link to one event waits for nothing else. */
export class RecordStore {
  readonly #manifest: Manifest;
  readonly #fetch: FetchPiece;
  readonly #shards = new Kept<string, RecordShard>(SHARDS_KEPT);
  readonly #directories = new Kept<string, Directory>(DIRECTORIES_KEPT);

  constructor(manifest: Manifest, fetch: FetchPiece) {
    this.#manifest = manifest;
    this.#fetch = fetch;
  }

  /** What stands under an id, or where it leads. @throws DataError where a piece does not arrive */
  async look(part: LookedFor, id: Id, wanted: Wanted): Promise<Looked> {
    const shard = await this.#shardOf(id, wanted);
    const found = await this.#find(part, id, shard, wanted);
    if (found !== null) return { is: 'here', ...found };
    const retired = shard.retired.find((one) => one.id === id);
    return retired === undefined ? { is: 'unknown' } : { is: 'moved', to: retired.to };
  }

  async #find(part: LookedFor, id: Id, shard: RecordShard, wanted: Wanted): Promise<Held | null> {
    switch (part) {
      case 'event': {
        const event = shard.events.find((one) => one.id === id);
        return event === undefined ? null : heldOf(event, shard);
      }
      case 'citation': {
        const home = shard.citations.find(({ key }) => key === id)?.event;
        if (home === undefined) return null;
        const other = await this.#shardOf(home, wanted);
        return this.#find('event', home, other, wanted);
      }
      case 'article': {
        const article = articlesOf(shard).find(({ summary }) => summary.id === id);
        return article === undefined ? null : { events: [], articles: [article] };
      }
    }
  }

  /** Whether what stands under an id is here. */
  has(id: Id): boolean {
    const { buckets, directories } = this.#manifest.records;
    const { directory, at } = placeInDirectory(bucketOf(id, buckets));
    const names = this.#directories.get(directories[directory] ?? '')?.names;
    return this.#shards.has(names?.[at] ?? '');
  }

  /** Ids of the events that name one, as what they are part of or follow from. @throws DataError */
  async naming(id: Id, wanted: Wanted): Promise<Id[]> {
    const { naming } = await this.#shardOf(id, wanted);
    return naming.filter(({ event }) => event === id).map(({ by }) => by);
  }

  /** As many of them as there are. @throws DataError where a piece does not arrive */
  async gather(
    ids: readonly Id[],
    wanted: Wanted,
    onEach: (done: number) => void = () => undefined,
  ): Promise<Held> {
    let done = 0;
    const looked = await Promise.all(
      ids.map(async (id) => {
        const found = await this.look('event', id, wanted);
        done += 1;
        onEach(done);
        return found;
      }),
    );
    return joined(looked);
  }

  async #shardOf(id: Id, wanted: Wanted): Promise<RecordShard> {
    const { buckets, directories } = this.#manifest.records;
    const { directory, at } = placeInDirectory(bucketOf(id, buckets));
    const { names } = await this.#piece(
      'directories',
      directories[directory],
      directorySchema,
      this.#directories,
      wanted,
    );
    return this.#piece('records', names[at], recordShardSchema, this.#shards, wanted);
  }

  async #piece<Piece>(
    kind: 'directories' | 'records',
    name: string | undefined,
    schema: Schema<Piece>,
    kept: Kept<string, Piece>,
    wanted: Wanted,
  ): Promise<Piece> {
    if (name === undefined) throw new RangeError(`The directories name no such piece of ${kind}`);
    const here = kept.get(name);
    if (here !== undefined) return here;
    const piece = await this.#fetch(kind, name, schema, wanted);
    kept.set(name, piece);
    return piece;
  }
}

/** An event with the articles that it cites. */
function heldOf(event: TimelineEvent, shard: RecordShard): Held {
  const cited = new Set(event.citations.map(({ article }) => article));
  return { events: [event], articles: articlesOf(shard).filter(({ summary }) => cited.has(summary.id)) };
}

function articlesOf({ articles }: RecordShard): Held['articles'] {
  return articles.map(({ number = null, ...summary }) => ({ number, summary }));
}

/** All of them together; each article once. */
export function joined(parts: readonly Looked[]): Held {
  const here = parts.filter((part) => part.is === 'here');
  const articles = new Map(
    here.flatMap((part) => part.articles.map((one) => [one.summary.id, one] as const)),
  );
  return { events: here.flatMap(({ events }) => events), articles: [...articles.values()] };
}
