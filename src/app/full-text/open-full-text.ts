import type { WantedArticle } from '../article-url.ts';
import type { Asked, Told } from './messages.ts';
import { FULL_TEXT_WORKER } from './worker-url.ts';

interface Listener {
  onTold: (told: Told) => void;
  /** The worker itself did not start, or broke. */
  onFailure: () => void;
}

export interface FullTextDoor {
  find: (q: string) => void;
  retry: () => void;
  close: () => void;
}

/** The one door to the worker. */
export function openFullText(
  root: string,
  articles: readonly WantedArticle[],
  { onTold, onFailure }: Listener,
): FullTextDoor {
  const worker = new Worker(FULL_TEXT_WORKER, { type: 'module' });
  const ask = (asked: Asked) => worker.postMessage(asked);
  worker.addEventListener('message', ({ data }: MessageEvent<Told>) => onTold(data));
  worker.addEventListener('error', (error) => {
    // The reader is told; the console would only say it again.
    error.preventDefault();
    onFailure();
  });
  ask({ ask: 'open', root, articles: articles.map(({ id, sha256 }) => ({ id, sha256 })) });
  return {
    find: (q) => ask({ ask: 'find', q }),
    retry: () => ask({ ask: 'retry' }),
    close: () => worker.terminate(),
  };
}
