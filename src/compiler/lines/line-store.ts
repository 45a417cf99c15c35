import type { Article, Citation, Id, TimelineEvent } from '../../core/model/published.ts';
import type { ReadArticle } from '../read/corpus.ts';
import type { Sources } from './assemble.ts';
import { eventOf } from './check-whole.ts';
import type { Entry, FreshLine, PlacedText } from './entry.ts';
import type { Part } from './join-parts.ts';
import type { Remembered } from './memory.ts';
import type { Pool } from './pool.ts';
import { type Batch, proveBatch } from './prove-batch.ts';
import { type Elsewhere, LineProver } from './prove-line.ts';
import type { LineResult, ProvedLine } from './proved-line.ts';
import { bytesAt } from './scan-lines.ts';
import type { WorkerGround } from './worker.ts';

/** The lines of the input and what is proved of them, wherever it lies on disk. */
export class LineStore {
  readonly #input: number;
  readonly #pool: Pool;
  readonly #sources: Sources;
  readonly #prover: LineProver;
  readonly #memory: Remembered | undefined;

  /** @param written what was written before, open, if it is still as it was left */
  constructor(
    input: number,
    pool: Pool,
    written: Sources,
    memory: Remembered | undefined,
    { name, ground }: WorkerGround,
  ) {
    this.#memory = memory;
    this.#input = input;
    this.#pool = pool;
    this.#sources = { ...written, pool: pool.file };
    this.#prover = new LineProver(name, ground);
  }

  get sources(): Sources {
    return this.#sources;
  }

  prove({ offset, length, number }: FreshLine, elsewhere?: Elsewhere): LineResult {
    return this.#prover.prove(bytesAt(this.#input, offset, length), number, elsewhere);
  }

  proveBatch(lines: readonly FreshLine[]): Batch {
    return proveBatch(this.#input, lines, this.#prover);
  }

  /** Takes in texts that are proved, and tells where they begin. */
  add(bytes: Uint8Array): number {
    return this.#pool.add(bytes);
  }

  /** Takes in a line whose texts are proved and stand in the pool from an offset on. */
  enter(fresh: FreshLine, line: ProvedLine, offset: number): Entry {
    let at = offset;
    const place = (bytes: number) => {
      at += bytes;
      return { in: 'pool' as const, offset: at - bytes };
    };
    return {
      ...fresh,
      ...line,
      article: { ...line.article, place: place(line.article.bytes) },
      events: line.events.map((event) => ({ ...event, place: place(event.bytes) })),
    };
  }

  /** As `enter`, of texts that do not stand there yet. */
  accept(fresh: FreshLine, { line, texts }: Extract<LineResult, { is: 'proved' }>): Entry {
    const bytes = new TextEncoder().encode(texts.map((text) => `${text}\n`).join(''));
    return this.enter(fresh, line, this.add(bytes));
  }

  articleOf(entry: Entry): Article {
    return JSON.parse(this.#textOf(entry.article));
  }

  sourceOf(entry: Entry): Pick<ReadArticle, 'source'> {
    const { sha256, paragraphs } = this.articleOf(entry);
    return { source: { file: 'article.text', sha256, paragraphs: paragraphs.map(({ text }) => text) } };
  }

  /**
   * Citations of a line's event with their dates, perhaps with those of other lines. Dates of kept lines are as
   * they were: lines that rest on a changed one are not kept.
   */
  citationsOf(entry: Entry, id: Id): readonly Citation[] {
    const { place, bytes } = eventOf(entry, id);
    const text = place ? { place, bytes } : this.#memory?.joined.get(id);
    return text ? (JSON.parse(this.#textOf(text)) as TimelineEvent).citations : [];
  }

  /** An event as a line tells it, proved again if only its union with other lines was kept. */
  partOf(entry: Entry, id: Id): Part {
    const { place, bytes, description } = eventOf(entry, id);
    const event = place ? this.#textOf({ place, bytes }) : this.#provedAgain(entry, id);
    return { event: JSON.parse(event), described: description !== null, article: this.articleOf(entry) };
  }

  #textOf({ place, bytes }: Pick<PlacedText, 'place' | 'bytes'>): string {
    const file = this.#sources[place.in];
    if (file === undefined) throw new Error(`no file for texts in ${place.in}`);
    return bytesAt(file, place.offset, bytes).toString('utf8');
  }

  #provedAgain(entry: Entry, id: Id): string {
    const result = this.prove(entry, this.#elsewhereOf?.(entry));
    const at = entry.events.findIndex((event) => event.id === id);
    const text = result.is === 'proved' ? result.texts[at + 1] : undefined;
    if (text === undefined) throw new Error(`line ${entry.number} was proved and cannot be proved again`);
    return text;
  }

  #elsewhereOf: ((entry: Entry) => Elsewhere) | undefined;

  /** Tells where to find what lines rest on, once all are known. */
  set elsewhere(find: (entry: Entry) => Elsewhere) {
    this.#elsewhereOf = find;
  }
}
