import { isPassing } from '../fetch-data.ts';

/** How soon something is wanted: at once, or whenever nothing else is. */
export type Need = 'now' | 'idle';

interface Job<Piece> {
  key: string;
  need: Need;
  fetch: (again: boolean) => Promise<Piece>;
  /** Those who wait for it; it is not begun once none of them does. */
  waiting: Set<AbortSignal>;
  promise: Promise<Piece>;
  settle: { resolve: (piece: Piece) => void; reject: (error: unknown) => void };
  begun: boolean;
}

/** As many as browsers ask of one server at a time; of what nobody waits for, so few that the rest finds a free one. */
const AT_ONCE = 6;
const IDLE_AT_ONCE = 3;

interface Outside {
  /** Before what failed in passing is tried once more. */
  pause: () => Promise<void>;
}

/** Fetches pieces, those that a reader waits for first; each once, however many ask for it. */
export class PieceQueue {
  readonly #outside: Outside;
  readonly #jobs = new Map<string, Job<unknown>>();
  #running = 0;
  #idling = 0;

  constructor(outside: Outside) {
    this.#outside = outside;
  }

  /**
   * @param key the same for the same piece
   * @param fetch may be called twice, the second time past any cache
   * @param signal of whoever waits for it
   * @throws what `fetch` throws; whatever the signal was aborted with, if it was before the piece was begun
   */
  get<Piece>(
    key: string,
    fetch: (again: boolean) => Promise<Piece>,
    need: Need,
    signal: AbortSignal,
  ): Promise<Piece> {
    const known = this.#jobs.get(key) as Job<Piece> | undefined;
    const job = known ?? this.#newJob(key, fetch, need);
    job.waiting.add(signal);
    if (need === 'now') job.need = 'now';
    this.#next();
    return job.promise;
  }

  #newJob<Piece>(key: string, fetch: Job<Piece>['fetch'], need: Need): Job<Piece> {
    let settle: Job<Piece>['settle'] = { resolve: () => undefined, reject: () => undefined };
    const promise = new Promise<Piece>((resolve, reject) => {
      settle = { resolve, reject };
    });
    // Whoever waits hears of it; that nobody does is no error.
    promise.catch(() => undefined);
    const job: Job<Piece> = { key, need, fetch, waiting: new Set(), promise, settle, begun: false };
    this.#jobs.set(key, job as Job<unknown>);
    return job;
  }

  #next(): void {
    this.#dropUnwanted();
    while (this.#running < AT_ONCE) {
      const waiting = [...this.#jobs.values()].filter(({ begun }) => !begun);
      const job =
        waiting.find(({ need }) => need === 'now') ?? (this.#idling < IDLE_AT_ONCE ? waiting[0] : undefined);
      if (job === undefined) return;
      void this.#run(job);
    }
  }

  #dropUnwanted(): void {
    for (const [key, { begun, waiting, settle }] of this.#jobs) {
      const signals = [...waiting];
      if (begun || signals.some(({ aborted }) => !aborted)) continue;
      this.#jobs.delete(key);
      settle.reject(signals[0]?.reason);
    }
  }

  async #run(job: Job<unknown>): Promise<void> {
    const isIdle = job.need === 'idle';
    job.begun = true;
    this.#running += 1;
    if (isIdle) this.#idling += 1;
    try {
      job.settle.resolve(await this.#fetchTwice(job));
    } catch (error) {
      job.settle.reject(error);
    } finally {
      this.#jobs.delete(job.key);
      this.#running -= 1;
      if (isIdle) this.#idling -= 1;
      this.#next();
    }
  }

  async #fetchTwice({ fetch }: Job<unknown>): Promise<unknown> {
    try {
      return await fetch(false);
    } catch (error) {
      if (!isPassing(error)) throw error;
      await this.#outside.pause();
      return fetch(true);
    }
  }
}
