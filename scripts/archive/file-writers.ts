import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { FileToPut } from './put-files.mjs';

/** More would wait for the one that makes what they write. */
const MOST = 4;
/** So many bytes go over at a time: small files are many. */
const BATCH = 1 << 18;
/** So many bytes may wait to be written. */
const WAITING = 1 << 25;

/** Threads that compress and write files, while the next are made. */
export class FileWriters {
  readonly #workers: { thread: Worker; bytes: number; jobs: number[] }[];
  #batch: FileToPut[] = [];
  #size = 0;
  #failure: unknown = null;
  #wake: (() => void)[] = [];

  constructor(count = Math.max(1, Math.min(MOST, availableParallelism() - 1))) {
    this.#workers = Array.from({ length: count }, () => {
      const thread = new Worker(new URL('./put-files.mjs', import.meta.url));
      const worker = { thread, bytes: 0, jobs: [] as number[] };
      thread.on('message', () => {
        worker.bytes -= worker.jobs.shift() ?? 0;
        this.#awake();
      });
      thread.on('error', (error) => {
        this.#failure ??= error;
        this.#awake();
      });
      return worker;
    });
  }

  /** @param file its bytes are its own from now on @throws what went wrong while writing */
  async put(file: FileToPut): Promise<void> {
    this.#batch.push(file);
    this.#size += file.bytes.length;
    if (this.#size >= BATCH) this.#send();
    await this.#until(() => this.#pending() < WAITING);
  }

  /** Until all that was given is written. @throws what went wrong while writing */
  async settle(): Promise<void> {
    this.#send();
    await this.#until(() => this.#workers.every(({ jobs }) => jobs.length === 0));
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map(({ thread }) => thread.terminate()));
  }

  #send(): void {
    if (this.#batch.length === 0) return;
    const [first, ...others] = this.#workers;
    if (!first) throw new Error('nobody writes files');
    const worker = others.reduce((least, one) => (one.bytes < least.bytes ? one : least), first);
    worker.bytes += this.#size;
    worker.jobs.push(this.#size);
    worker.thread.postMessage(this.#batch);
    this.#batch = [];
    this.#size = 0;
  }

  #pending(): number {
    return this.#workers.reduce((sum, { bytes }) => sum + bytes, 0);
  }

  async #until(isSo: () => boolean): Promise<void> {
    while (this.#failure === null && !isSo()) await new Promise<void>((wake) => this.#wake.push(wake));
    if (this.#failure !== null) throw this.#failure;
  }

  #awake(): void {
    const waiting = this.#wake;
    this.#wake = [];
    for (const wake of waiting) wake();
  }
}
