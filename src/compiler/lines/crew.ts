import { Worker } from 'node:worker_threads';
import type { WorkerGround } from './worker.ts';

/**
 * Threads that take the next task as soon as they are done with one.
 * @throws Error if one of them fails: a fault of the compiler
 */
export class Crew {
  readonly #workers: Worker[];

  /** @param thread the program that each of them runs */
  constructor(workers: number, ground: WorkerGround, thread = new URL('./worker.mjs', import.meta.url)) {
    this.#workers = Array.from(
      { length: workers },
      () =>
        new Worker(thread, {
          workerData: ground,
          // Lines leave much behind that is of no use a moment later.
          resourceLimits: { maxYoungGenerationSizeMb: 64 },
        }),
    );
  }

  /** Hands over what came of each task, in the order in which they are done. */
  async run<Task, Result>(
    tasks: Iterator<Task>,
    onResult: (task: Task, result: Result) => void,
  ): Promise<void> {
    await Promise.all(this.#workers.map((worker) => work(worker, tasks, onResult)));
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map((worker) => worker.terminate()));
  }
}

/** Each worker has two tasks, so that it need not wait for the second. */
function work<Task, Result>(
  worker: Worker,
  tasks: Iterator<Task>,
  onResult: (task: Task, result: Result) => void,
): Promise<void> {
  return new Promise((done, fail) => {
    const given: Task[] = [];
    const give = (): void => {
      const next = tasks.next();
      if (next.done) return;
      given.push(next.value);
      worker.postMessage(next.value);
    };
    const take = (result: Result): void => {
      const task = given.shift();
      if (task !== undefined) onResult(task, result);
      give();
      if (given.length === 0) end();
    };
    const end = (): void => {
      worker.off('message', take);
      worker.off('error', fail);
      done();
    };
    worker.on('message', take);
    worker.on('error', fail);
    give();
    give();
    if (given.length === 0) end();
  });
}
