import { isAllHere } from '../../core/archive/columns.ts';
import type { Engine } from '../../core/archive/engine.ts';
import { createSourceFinder } from '../../core/archive/find-sources.ts';
import { columnShardSchema, type Manifest, sourcesSchema } from '../../core/archive/format.ts';
import { piecesByNeed } from '../../core/archive/places.ts';
import type { DataFailure } from '../fetch-data.ts';
import { reasonOf } from './data-lost.ts';
import type { FetchPiece, Wanted } from './pieces.ts';
import type { Looking, Progress } from './protocol.ts';
import { Superseded } from './superseded.ts';

/** Brings columns and names of articles to the engine, and knows which did not arrive. */
export class PieceLoader {
  readonly #manifest: Manifest;
  readonly #engine: Engine;
  readonly #fetch: FetchPiece;
  readonly #onChange: () => void;
  readonly #sources = new Set<number>();
  /** Finds articles by the names that are here. */
  readonly finder = createSourceFinder();
  readonly #lost = new Map<string, DataFailure>();

  /** @param onChange something came, or is known not to come */
  constructor(manifest: Manifest, engine: Engine, fetch: FetchPiece, onChange: () => void) {
    this.#manifest = manifest;
    this.#engine = engine;
    this.#fetch = fetch;
    this.#onChange = onChange;
  }

  /** All columns, those first that a reader of some days needs; until each is here or lost. */
  all(looking: Looking | null, wanted: Wanted): Promise<void> {
    const { starts } = this.#manifest.columns;
    return this.#columns(
      looking ? piecesByNeed(starts, looking.from, looking.to) : [...starts.keys()],
      wanted,
    );
  }

  /** Columns of the events that begin on some days; until each is here or lost. */
  some({ from, to }: Looking, wanted: Wanted): Promise<void> {
    const { starts } = this.#manifest.columns;
    const pieces = [...starts.keys()].filter((piece) => {
      const start = starts[piece] ?? Number.POSITIVE_INFINITY;
      const end = starts[piece + 1] ?? Number.POSITIVE_INFINITY;
      // A piece may begin with events of the day with which the one before it ends.
      return start < to && from <= end;
    });
    return this.#columns(pieces, wanted);
  }

  async #columns(pieces: readonly number[], wanted: Wanted): Promise<void> {
    const { columns } = this.#engine;
    await Promise.all(
      pieces
        .filter((piece) => columns.loaded[piece] !== 1)
        .map((piece) =>
          this.#bring(`columns ${piece}`, async () => {
            const name = this.#manifest.columns.names[piece] ?? '';
            const shard = await this.#fetch('columns', name, columnShardSchema, wanted);
            if (columns.loaded[piece] !== 1) this.#engine.add(piece, shard);
          }),
        ),
    );
  }

  /** Names of all articles; until each piece is here or lost. */
  async sources(wanted: Wanted): Promise<void> {
    await Promise.all(
      this.#manifest.sources.names.map((name, piece) =>
        this.#sources.has(piece)
          ? undefined
          : this.#bring(`sources ${piece}`, async () => {
              const sources = await this.#fetch('sources', name, sourcesSchema, wanted);
              if (this.#sources.has(piece)) return;
              this.#engine.addSources(piece, sources);
              const { counts } = this.#manifest.sources;
              this.finder.add(
                counts.slice(0, piece).reduce((sum, count) => sum + count, 0),
                sources,
              );
              this.#sources.add(piece);
            }),
      ),
    );
  }

  /** A piece that was lost stays so until `forgive`: the same trouble is not met again at every question. */
  async #bring(key: string, bring: () => Promise<void>): Promise<void> {
    if (this.#lost.has(key)) return;
    try {
      await bring();
    } catch (error) {
      if (error instanceof Superseded) return;
      this.#lost.set(key, reasonOf(error));
    }
    this.#onChange();
  }

  /** What was lost may be asked for again. */
  forgive(): void {
    this.#lost.clear();
  }

  get hasAll(): boolean {
    return isAllHere(this.#engine.columns);
  }

  get hasSources(): boolean {
    return this.#sources.size === this.#manifest.sources.names.length;
  }

  progress(): Progress {
    return {
      ...this.#engine.progress(),
      lost: this.#lost.size,
      failure: [...this.#lost.values()].at(-1) ?? null,
    };
  }
}
