import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'vite';
import type { ReviewAnswer } from '../../src/core/review/reviewed-draft.ts';
import { inRoot } from '../project.mjs';
import { reviewPlugin } from './review-plugin.ts';

/** A request as it is sent; the door of the review, by POST, if nothing else is said. */
export interface Sent {
  path?: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

interface Answer {
  status: number;
  text: string;
  headers: Record<string, unknown>;
}

/** Vite's own server with the review in it, on a copy of a corpus in which one article waits as a draft. */
export async function startReviewServer() {
  const folder = mkdtempSync(join(tmpdir(), 'sanad-review-'));
  const data = join(folder, 'data');
  const draftFile = join(data, 'articles', 'lantern.draft.yaml');
  cpSync(inRoot('e2e', 'corpus-two', 'data'), data, { recursive: true });
  const article = readFileSync(join(data, 'articles', 'lantern.yaml'), 'utf8');
  writeFileSync(draftFile, article.replaceAll(/^ {2}- key:/gm, '  # draft: not looked at\n  - key:'));
  rmSync(join(data, 'articles', 'lantern.yaml'));
  const server = await createServer({
    configFile: false,
    root: inRoot(),
    cacheDir: join(folder, 'cache'),
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true },
    server: { host: '127.0.0.1', port: 0, watch: null, ws: false },
    plugins: [reviewPlugin({ data, browsers: ['chrome123'], alias: [], plugins: [] })],
  });
  await server.listen();
  const address = server.httpServer?.address();
  const port = typeof address === 'object' && address ? address.port : 0;

  /** By Node's own client, which sends what it is told to, as no browser would. */
  const send = ({ path = '/review/api', method = 'POST', headers = {}, body }: Sent) =>
    new Promise<Answer>((done, failed) => {
      const isBare = method === 'GET';
      const sent = ask({ host: '127.0.0.1', port, path, method, headers }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (piece) => {
          text += piece;
        });
        response.on('end', () => done({ status: response.statusCode ?? 0, text, headers: response.headers }));
      });
      sent.on('error', failed);
      sent.end(isBare ? undefined : body);
    });
  const { text } = await send({ path: '/review/', method: 'GET' });
  const token = /name="review-token" content="(\w+)"/.exec(text)?.[1] ?? '';

  /** As the page itself sends it. */
  const own = () => ({
    Origin: `http://127.0.0.1:${port}`,
    'Content-Type': 'application/json',
    'Sec-Fetch-Site': 'same-origin',
    'X-Review-Token': token,
  });
  return {
    folder,
    data,
    draftFile,
    port,
    token,
    send,
    own,
    answerTo: async (request: object): Promise<ReviewAnswer> => {
      const { status, text } = await send({ headers: own(), body: JSON.stringify(request) });
      if (status !== 200) throw new Error(`${status}: ${text}`);
      return JSON.parse(text);
    },
    close: async () => {
      await server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
