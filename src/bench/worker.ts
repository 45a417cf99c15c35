/** The app's own worker; only what it fetches comes from here and not from a server. */
import { makeArchive } from './make-archive.ts';

export interface Prepare {
  prepare: number;
}

addEventListener(
  'message',
  async ({ data }: MessageEvent<Prepare>) => {
    const { manifest, files } = makeArchive(data.prepare);
    globalThis.fetch = async (request) => {
      const { pathname } = new URL(String(request));
      const file = files.get(pathname.slice(1));
      postMessage({ fetched: pathname });
      return file === undefined ? new Response(null, { status: 404 }) : new Response(file);
    };
    await import('../app/archive/worker.ts');
    postMessage({ manifest });
  },
  { once: true },
);
