import { closeSync, mkdirSync, openSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { bytesAt } from './scan-lines.ts';

/** Texts that were proved and are not sorted yet, on disk: there are more of them than fit in memory. */
export class Pool {
  readonly path: string;
  readonly #file: number;
  #size = 0;

  constructor(path: string) {
    mkdirSync(dirname(path), { recursive: true });
    this.path = path;
    this.#file = openSync(path, 'w+');
  }

  get file(): number {
    return this.#file;
  }

  /** Appends bytes and tells where they begin. */
  add(bytes: Uint8Array): number {
    const offset = this.#size;
    writeAll(this.#file, bytes, offset);
    this.#size += bytes.length;
    return offset;
  }

  read(offset: number, length: number): Buffer {
    return bytesAt(this.#file, offset, length);
  }

  /** Takes the file away. */
  close(): void {
    closeSync(this.#file);
    rmSync(this.path, { force: true });
  }
}

export function writeAll(file: number, bytes: Uint8Array, offset: number): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, offset + at);
}
