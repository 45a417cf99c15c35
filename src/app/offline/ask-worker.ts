import type { Asked } from '../../offline/kept-site.ts';

/** What can be asked: a service worker, or a stand-in for one. */
export type Askable = Pick<ServiceWorker, 'postMessage'>;

/** Asks on a port of its own, so that no answer is taken for another's. It may never come: a worker can be ended. */
export function askWorker<Answer>(worker: Askable, asked: Asked): Promise<Answer> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Answer>) => {
      port1.close();
      resolve(data);
    };
    worker.postMessage(asked, [port2]);
  });
}
