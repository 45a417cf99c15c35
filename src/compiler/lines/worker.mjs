// Workers do not inherit the loader that lets Node run TypeScript: this is the way into the thread.
import { register } from 'tsx/esm/api';

register();
const { answerTasks } = await import('./worker.ts');
answerTasks();
