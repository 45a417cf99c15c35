import { openSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import type { FreshLine } from './entry.ts';
import type { Ground } from './ground.ts';
import { type JoinJob, joinBatch } from './join-batch.ts';
import { proveBatch } from './prove-batch.ts';
import { LineProver } from './prove-line.ts';

/** What a worker is told once. */
export interface WorkerGround {
  path: string;
  /** The file as reports name it. */
  name: string;
  /** The file of what is proved. */
  pool: string;
  ground: Ground;
}

/** What it is told to do: lines to be proved, or events to be put together. */
export type WorkerTask = { prove: FreshLine[] } | { join: JoinJob[] };

/** Answers what it is told, in a thread of its own. */
export function answerTasks(): void {
  const { path, name, pool, ground } = workerData as WorkerGround;
  const file = openSync(path, 'r');
  const proved = openSync(pool, 'r');
  const prover = new LineProver(name, ground);
  parentPort?.on('message', (task: WorkerTask) => {
    const result =
      'prove' in task ? proveBatch(file, task.prove, prover) : joinBatch(name, proved, task.join);
    parentPort?.postMessage(result, [result.bytes.buffer as ArrayBuffer]);
  });
}
