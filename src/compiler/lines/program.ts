/** The compiler of lines as one file (`scripts/bundled.mjs`): a command to be called, and in a thread what works for it. */
import { isMainThread } from 'node:worker_threads';
import { answerTasks } from './worker.ts';

export { runLinesCommand } from './lines-command.ts';

if (!isMainThread) answerTasks();
