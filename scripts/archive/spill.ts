import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { placeInDirectory } from '../../src/core/archive/buckets.ts';
import type { RecordEntry } from '../../src/core/archive/encode-records.ts';

/** Letters held for one file before they are written. */
const HELD = 1 << 18;

interface Heap {
  file: number;
  lines: string[];
  length: number;
}

/**
 * Entries of records in the order of the events, on disk, to be read again bucket by bucket: all of a large corpus do
 * not fit in memory. One file for the buckets of each directory.
 */
export class Spill {
  readonly #folder: string;
  readonly #heaps: Heap[];

  /** @param folder absolute; made, and removed at the end. @param directories how many there will be */
  constructor(folder: string, directories: number) {
    this.#folder = folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    this.#heaps = Array.from({ length: directories }, (_, at) => ({
      file: openSync(this.#path(at), 'w'),
      lines: [],
      length: 0,
    }));
  }

  add([bucket, record]: [bucket: number, entry: RecordEntry]): void {
    const { directory, at } = placeInDirectory(bucket);
    const heap = this.#heaps[directory];
    if (heap === undefined) throw new RangeError(`No directory ${directory}`);
    const line = `${at} ${JSON.stringify(record)}\n`;
    heap.lines.push(line);
    heap.length += line.length;
    if (heap.length > HELD) flush(heap);
  }

  /** What was added of a directory, by position of the bucket in it. */
  read(directory: number): Map<number, RecordEntry[]> {
    const heap = this.#heaps[directory];
    if (heap === undefined) throw new RangeError(`No directory ${directory}`);
    flush(heap);
    const lines = new Map<number, string[]>();
    for (const line of readFileSync(this.#path(directory), 'utf8').split('\n')) {
      if (line === '') continue;
      const space = line.indexOf(' ');
      const at = Number(line.slice(0, space));
      const others = lines.get(at);
      if (others === undefined) lines.set(at, [line.slice(space)]);
      else others.push(line.slice(space));
    }
    return new Map([...lines].map(([at, texts]) => [at, texts.map((text): RecordEntry => JSON.parse(text))]));
  }

  remove(): void {
    for (const { file } of this.#heaps) closeSync(file);
    rmSync(this.#folder, { recursive: true, force: true });
  }

  #path(directory: number): string {
    return join(this.#folder, `${directory}.jsonl`);
  }
}

function flush(heap: Heap): void {
  const text = Buffer.from(heap.lines.join(''));
  for (let from = 0; from < text.length; ) from += writeSync(heap.file, text, from);
  heap.lines = [];
  heap.length = 0;
}
