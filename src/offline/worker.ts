/**
 * The service worker's own end. It is installed when a page asks for it, keeps the site for reading without a
 * network, and takes the place of an older one only when the reader says so.
 */
import { PrecacheController } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { Files } from './files.ts';
import { keepUnasked, keptOf, wantedOf } from './keep.ts';
import { KeptFirst } from './kept-first.ts';
import type { Asked, KeptSite } from './kept-site.ts';
import { maySweep } from './may-sweep.ts';
import { namedStrategy, pageStrategy } from './pages.ts';
import { isPiece, Pieces } from './pieces.ts';
import { ofBuild } from './same-build.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build (`scripts/offline/write-worker.ts`). */
declare const KEPT_SITE: KeptSite;

const site = KEPT_SITE;
// The worker lies in the site's root. One origin may hold several sites, each with caches of its own.
const root = new URL('./', self.location.href).href;
const absolute = (url: string) => new URL(url, root).href;
const OPENED = `sanad-opened ${root} `;
const opened = OPENED + site.version;
const PIECES = `sanad-pieces ${root}`;

const named = new PrecacheController({
  cacheName: `sanad-named ${root}`,
  plugins: [ofBuild(site.version)],
});
named.addToCacheList(site.named.map(({ url, revision }) => ({ url: absolute(url), revision })));
const all = [...site.first, ...site.unasked, ...site.whenOpened];
const files = new Files(`sanad-files ${root}`, new Map(all.map((file) => [absolute(file.url), file])));

const pieces = new Pieces(PIECES);

self.addEventListener('install', (event) => {
  // All or nothing: half an app is none. Where there is no room the worker before it stays, or none is.
  event.waitUntil(
    Promise.all([named.install(event), ...site.first.map(({ url }) => files.fetch(absolute(url)))]),
  );
});

self.addEventListener('activate', (event) => {
  const dropOpened = async () => {
    const ofSite = (await caches.keys()).filter((name) => name.startsWith(OPENED) || name === PIECES);
    // Pieces are named by their content: those that this version of the data names too are here already.
    const others = ofSite.filter((name) => name !== opened && (name !== PIECES || site.pieces === null));
    await Promise.all(others.map((name) => caches.delete(name)));
    if (site.pieces !== null) await pieces.trim().catch(() => undefined);
  };
  // Claimed, so that the very first visit goes on when its network ends.
  event.waitUntil(Promise.all([named.activate(event), dropOpened(), self.clients.claim()]));
});

self.addEventListener('message', (event) => {
  const asked: Asked = event.data;
  const answer = (told: unknown) => event.ports[0]?.postMessage(told);
  switch (asked.ask) {
    case 'version':
      return answer(site.version);
    case 'take-over':
      return event.waitUntil(self.skipWaiting());
    case 'kept':
      return event.waitUntil(keptOf(site, files, absolute, pieces).then(answer));
    case 'keep':
      return event.waitUntil(
        sweepIfAlone(asked.version)
          .then(() => keepUnasked(wantedOf(site, asked, absolute), files, absolute))
          .then(() => keptOf(site, files, absolute, pieces))
          .then(answer),
      );
  }
});

/** @param asking version of the page that asks */
async function sweepIfAlone(asking: string): Promise<void> {
  const { length: windows } = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const { registration } = self;
  const mayGoOn = () => maySweep({ version: site.version, asking, windows, registration });
  if (mayGoOn()) await files.sweep(mayGoOn).catch(() => undefined);
}

const below = (url: URL) => (url.href.startsWith(root) ? url.href.slice(root.length) : null);
const isNamed = new Set(site.named.map(({ url }) => absolute(url)));

registerRoute(
  ({ request, url }) => request.mode === 'navigate' && below(url) !== null,
  pageStrategy({ site, root, named, opened }),
);
registerRoute(({ url }) => isNamed.has(url.href), namedStrategy(named, opened));
if (site.pieces !== null) {
  registerRoute(({ url }) => isPiece(below(url) ?? ''), new KeptFirst(pieces));
}
registerRoute(({ url }) => /^(?:assets\/|data\/.*\?.)/.test(below(url) ?? ''), new KeptFirst(files));
