import { COLUMN_SHARD, createCutter, HEAD_SHARD } from '../../src/core/archive/cut.ts';
import { encodeColumns } from '../../src/core/archive/encode-columns.ts';
import { encodeHeads } from '../../src/core/archive/encode-heads.ts';
import type { Manifest } from '../../src/core/archive/format.ts';
import type { Numbering } from '../../src/core/archive/numbering.ts';
import type { TimelineEvent } from '../../src/core/model/published.ts';
import type { LanguageCut } from '../vite/index-in-language.ts';
import type { ServedFiles } from './served-files.ts';

/** Events that follow each other, gathered until a shard of them is full. */
class Gathering {
  readonly #begins: (id: string) => boolean;
  readonly #write: (shard: TimelineEvent[]) => Promise<void>;
  #shard: TimelineEvent[] = [];

  constructor(size: number, write: (shard: TimelineEvent[]) => Promise<void>) {
    this.#begins = createCutter(size);
    this.#write = write;
  }

  async add(event: TimelineEvent): Promise<void> {
    if (this.#begins(event.id)) await this.finish();
    this.#shard.push(event);
  }

  async finish(): Promise<void> {
    const shard = this.#shard;
    this.#shard = [];
    if (shard.length > 0) await this.#write(shard);
  }
}

/** Writes columns and heads of events that are added in order of time. */
export class ShardWriter {
  /** Names of the shards of columns, the same in every language. */
  readonly columns: string[] = [];
  /** By language. */
  readonly heads = new Map<string, Manifest['heads']>();
  readonly #gatherings: Gathering[];

  constructor(files: ServedFiles, cuts: ReadonlyMap<string, LanguageCut>, numbering: Numbering) {
    const columns = new Gathering(COLUMN_SHARD, async (shard) => {
      const name = await files.piece([...cuts.keys()], 'columns', encodeColumns(shard, numbering));
      this.columns.push(name);
    });
    const heads = new Gathering(HEAD_SHARD, async (shard) => {
      for (const [language, cut] of cuts) {
        const piece = encodeHeads(shard.map(cut.event), numbering);
        const known = this.heads.get(language) ?? { names: [], counts: [] };
        known.names.push(await files.piece([language], 'heads', piece));
        known.counts.push(shard.length);
        this.heads.set(language, known);
      }
    });
    this.#gatherings = [columns, heads];
  }

  async add(event: TimelineEvent): Promise<void> {
    for (const gathering of this.#gatherings) await gathering.add(event);
  }

  async finish(): Promise<void> {
    for (const gathering of this.#gatherings) await gathering.finish();
  }
}
