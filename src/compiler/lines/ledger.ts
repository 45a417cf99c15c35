import { closeSync, existsSync, openSync, readSync, renameSync, statSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Id } from '../../core/model/published.ts';
import type { Tally } from './tally.ts';
import { ARTICLES_FILE, EVENTS_FILE } from './verify-line.ts';

/** As many letters as a digest has. */
export const DIGEST = 16;

/** Of lines, by their order in the input: their digests, and where their rows stand. */
export interface LineTable {
  digests: Uint8Array;
  offsets: Float64Array;
  lengths: Uint32Array;
}

/** Of texts, by their order in the file that was written. */
export interface TextTable {
  digests: Uint8Array;
  orders: Float64Array;
  bytes: Uint32Array;
}

/**
 * What is known of the whole after a compilation, in numbers that are read at once: enough to find what a changed
 * line changes, without reading what is remembered of the others.
 */
export interface Ledger extends LedgerHead {
  lines: LineTable;
  articles: TextTable;
  events: TextTable;
  /** Hashes of all ids (`idHash`), sorted: an id whose hash is not among them is new. */
  ids: Uint32Array;
}

interface LedgerHead {
  /** Of the compiler and the ground against which lines were proved. */
  mark: string;
  /** Of the files as they were written. */
  written: string;
  tallies: Tally[];
  /** How many of the written events have each of the tallies. */
  counts: number[];
  evidence: number;
  /** How many lines name each of the entities. */
  used: number[];
  /** Of citations as lines tell them, for rule D5. */
  dated: number;
  byEditor: number;
  /** Citations and articles on which other lines rest. */
  needed: Id[];
  /** Ids that events of other lines or retired ids name. */
  linked: Id[];
  /** Where the rows of events of several lines stand. */
  joined: { offset: number; length: number };
}

const FILE = 'ledger';

/** Nothing if what was written has been touched, or was proved by another compiler or against another ground. */
export function readLedger(folder: string, mark: string, out: string): Ledger | undefined {
  const path = join(folder, FILE);
  if (!existsSync(path)) return undefined;
  const file = openSync(path, 'r');
  // Of its own, so that numbers of eight bytes begin where they must.
  const whole = new ArrayBuffer(statSync(path).size);
  for (let at = 0; at < whole.byteLength; ) {
    const read = readSync(file, new Uint8Array(whole), at, whole.byteLength - at, at);
    if (read === 0) throw new Error('what was remembered of the lines is broken: delete .cache/lines');
    at += read;
  }
  closeSync(file);
  const [length = 0] = new Uint32Array(whole, 0, 1);
  const told: LedgerHead & { sizes: Sizes } = JSON.parse(
    new TextDecoder().decode(new Uint8Array(whole, 4, length)),
  );
  if (told.mark !== mark || told.written !== writtenMark(out)) return undefined;
  const { sizes, ...head } = told;
  let at = 4 + length;
  const take = <T>(
    Numbers: new (buffer: ArrayBuffer, at: number, count: number) => T,
    count: number,
    size: number,
  ): T => {
    const numbers = new Numbers(whole, at, count);
    at += count * size;
    return numbers;
  };
  const floats = (count: number) => take(Float64Array, count, 8);
  const integers = (count: number) => take(Uint32Array, count, 4);
  const digests = (count: number) => take(Uint8Array, count * DIGEST, 1);
  const [offsets, articleOrders, eventOrders] = [sizes.lines, sizes.articles, sizes.events].map(floats);
  const [lengths, articleBytes, eventBytes, ids] = [sizes.lines, sizes.articles, sizes.events, sizes.ids].map(
    integers,
  );
  const [ofLines, ofArticles, ofEvents] = [sizes.lines, sizes.articles, sizes.events].map(digests);
  return {
    ...head,
    lines: {
      digests: ofLines as Uint8Array,
      offsets: offsets as Float64Array,
      lengths: lengths as Uint32Array,
    },
    articles: {
      digests: ofArticles as Uint8Array,
      orders: articleOrders as Float64Array,
      bytes: articleBytes as Uint32Array,
    },
    events: {
      digests: ofEvents as Uint8Array,
      orders: eventOrders as Float64Array,
      bytes: eventBytes as Uint32Array,
    },
    ids: ids as Uint32Array,
  };
}

interface Sizes {
  lines: number;
  articles: number;
  events: number;
  ids: number;
}

/** Under its name once it is whole. */
export function writeLedger(folder: string, { lines, articles, events, ids, ...head }: Ledger): void {
  const sizes: Sizes = {
    lines: lines.lengths.length,
    articles: articles.bytes.length,
    events: events.bytes.length,
    ids: ids.length,
  };
  const text = new TextEncoder().encode(JSON.stringify({ ...head, sizes }));
  const length = Math.ceil((text.length + 4) / 8) * 8 - 4;
  const begin = Buffer.alloc(length + 4, ' ');
  begin.set(new Uint8Array(Uint32Array.of(length).buffer));
  begin.set(text, 4);
  const parts = [
    ...[begin, lines.offsets, articles.orders, events.orders],
    ...[lines.lengths, articles.bytes, events.bytes, ids],
    ...[lines.digests, articles.digests, events.digests],
  ];
  const path = join(folder, FILE);
  const file = openSync(`${path}.part`, 'w');
  for (const part of parts) {
    for (let at = 0; at < part.byteLength; ) at += writeSync(file, part, at, part.byteLength - at);
  }
  closeSync(file);
  renameSync(`${path}.part`, path);
}

/** Changes if anybody else writes the files. */
export function writtenMark(out: string): string {
  return [EVENTS_FILE, ARTICLES_FILE]
    .map((name) => {
      const path = join(out, name);
      if (!existsSync(path)) return 'none';
      const { size, mtimeMs, ino } = statSync(path);
      return `${size} ${mtimeMs} ${ino}`;
    })
    .join(', ');
}

/** 32 bits of an id (FNV-1a), of its kind: events, citations and articles have ids of their own. */
export function idHash(kind: 'article' | 'citation' | 'event', id: Id): number {
  let hash = 0x811c9dc5 ^ kind.charCodeAt(0);
  for (let at = 0; at < id.length; at += 1) hash = Math.imul(hash ^ id.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}
