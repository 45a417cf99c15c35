import { connect, createServer } from 'node:net';

/**
 * Stands before a server and counts what it sends, headers included, whoever of a page asks: the page itself, its
 * workers, its stylesheets.
 *
 * @param {string} url of the server; a path in it stays
 * @returns {Promise<{ url: string, sentBy: (time: number) => number, close: () => void }>} `sentBy`: bytes sent before
 *   a time, in milliseconds since 1970
 */
export async function countingProxy(url) {
  const { hostname, port, pathname } = new URL(url);
  /** @type {{ at: number, bytes: number }[]} */
  const sent = [];
  /** @type {Set<import('node:net').Socket>} */
  const open = new Set();
  const server = createServer((client) => {
    const upstream = connect(Number(port), hostname);
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => socket.destroy());
      socket.on('close', () => open.delete(socket));
    }
    upstream.on('data', ({ length }) => sent.push({ at: Date.now(), bytes: length }));
    client.pipe(upstream).pipe(client);
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', () => done(null)));
  const { port: own } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${own}${pathname}`,
    sentBy: (time) => sent.reduce((sum, { at, bytes }) => (at <= time ? sum + bytes : sum), 0),
    close: () => {
      server.close();
      for (const socket of open) socket.destroy();
    },
  };
}
