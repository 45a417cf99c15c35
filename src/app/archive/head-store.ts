import { headReader } from '../../core/archive/decode-heads.ts';
import { headShardSchema, type Manifest } from '../../core/archive/format.ts';
import { Kept } from '../../core/archive/kept.ts';
import { placeInPieces } from '../../core/archive/places.ts';
import { openingHeads } from '../../core/archive/read-opening.ts';
import type { EventHead } from '../../core/model/event-head.ts';
import type { Id } from '../../core/model/published.ts';
import type { FetchPiece, Wanted } from './pieces.ts';

/** 200,000 events, as they came: some 50 MB. */
const PIECES_KEPT = 400;
/** Those that are drawn, and were a moment ago. */
const HEADS_KEPT = 4000;

interface Piece {
  ids: readonly Id[];
  /** By the place in the piece. */
  read: (place: number) => EventHead;
}

/** Heads of events by ordinal, fetched when they are wanted, and kept as far as there is room. */
export class HeadStore {
  readonly #manifest: Manifest;
  readonly #fetch: FetchPiece;
  readonly #pieces = new Kept<number, Piece>(PIECES_KEPT);
  readonly #heads = new Kept<number, EventHead>(HEADS_KEPT);
  /** Known without any piece: they are in the manifest. */
  readonly #opening: ReadonlyMap<number, EventHead>;

  constructor(manifest: Manifest, fetch: FetchPiece) {
    this.#manifest = manifest;
    this.#fetch = fetch;
    this.#opening = openingHeads(manifest);
  }

  /** Those that are here; of the others, the pieces in which they stand. */
  peek(ordinals: Iterable<number>): { heads: Map<number, EventHead>; missing: Set<number> } {
    const heads = new Map<number, EventHead>();
    const missing = new Set<number>();
    for (const ordinal of ordinals) {
      const head = this.#heads.get(ordinal) ?? this.#opening.get(ordinal) ?? this.#read(ordinal, missing);
      if (head !== null) heads.set(ordinal, head);
    }
    return { heads, missing };
  }

  /** Where its piece is not here, that is missing. */
  #read(ordinal: number, missing: Set<number>): EventHead | null {
    const place = placeInPieces(this.#manifest.heads.counts, ordinal);
    if (place === null) return null;
    const piece = this.#pieces.get(place.piece);
    if (piece === undefined) {
      missing.add(place.piece);
      return null;
    }
    const head = piece.read(place.at);
    this.#heads.set(ordinal, head);
    return head;
  }

  /** @throws DataError where one does not arrive */
  async load(pieces: Iterable<number>, wanted: Wanted): Promise<void> {
    await Promise.all([...pieces].map((piece) => this.#load(piece, wanted)));
  }

  async #load(piece: number, wanted: Wanted): Promise<void> {
    const name = this.#manifest.heads.names[piece];
    if (name === undefined || this.#pieces.has(piece)) return;
    const shard = await this.#fetch('heads', name, headShardSchema, wanted);
    this.#pieces.set(piece, { ids: shard.ids, read: headReader(shard, this.#manifest) });
  }

  /** @throws DataError where one does not arrive; whatever the signal was aborted with */
  async at(ordinals: readonly number[], signal: AbortSignal): Promise<Map<number, EventHead>> {
    const { heads, missing } = this.peek(ordinals);
    if (missing.size === 0) return heads;
    await this.load(missing, { need: 'now', signal });
    signal.throwIfAborted();
    return this.peek(ordinals).heads;
  }

  /** Of all events whose heads are here. */
  *ids(): Iterable<Id> {
    for (const { ids } of this.#pieces.values()) yield* ids;
  }

  /** Pieces that are not here, as many as there is room for. */
  missing(): number[] {
    const room = PIECES_KEPT - this.#pieces.size;
    return [...this.#manifest.heads.names.keys()].filter((piece) => !this.#pieces.has(piece)).slice(0, room);
  }
}
