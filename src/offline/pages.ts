import type { WorkboxPlugin } from 'workbox-core';
import type { PrecacheController } from 'workbox-precaching';
import { NetworkFirst } from 'workbox-strategies';
import type { KeptSite } from './kept-site.ts';
import { shellAt, shellFor, versionOf } from './shell-at.ts';

/** A network that has not answered by then is as good as none: what is kept is shown. */
const PATIENCE_S = 4;

interface Options {
  site: KeptSite;
  /** The site's root, an absolute URL with a slash at its end. */
  root: string;
  named: PrecacheController;
  /** Of the cache of pages that were opened; its name holds the version. */
  opened: string;
}

/**
 * Pages come from the network first, so that nobody who asks for a page is given yesterday's. Without a network: as
 * it was when opened, as it was kept, or else the first page of its language, in which the app opens the address.
 */
export function pageStrategy({ site, root, named, opened }: Options): NetworkFirst {
  const plugin: WorkboxPlugin = {
    // A page is the same whatever the app is asked to show in it.
    cacheKeyWillBeUsed: async ({ request }) => withoutQuery(request.url),
    // A server in trouble is no better than none.
    fetchDidSucceed: async ({ response }) => {
      if (response.status >= 500) throw new Error(`status ${response.status}`);
      return response;
    },
    cacheWillUpdate: async ({ request, response }) => {
      await keepOpened(withoutQuery(request.url), response, site.version, opened);
      // Kept above, where a full disk harms nobody.
      return null;
    },
    cachedResponseWillBeUsed: async ({ request, cachedResponse }) => {
      const url = withoutQuery(request.url);
      if (cachedResponse) return cachedResponse;
      const kept = await named.matchPrecache(url);
      if (kept) return kept;
      const shell = shellFor(url, root, site.languages);
      const page = await named.matchPrecache(shell);
      return page ? rewritten(page, shell) : null;
    },
  };
  return new NetworkFirst({ cacheName: opened, networkTimeoutSeconds: PATIENCE_S, plugins: [plugin] });
}

/** Files beside the pages that keep their address: the newest there is, or as it was kept. */
export function namedStrategy(named: PrecacheController, opened: string): NetworkFirst {
  const plugin: WorkboxPlugin = {
    cacheWillUpdate: async () => null,
    cachedResponseWillBeUsed: async ({ request }) => (await named.matchPrecache(request.url)) ?? null,
  };
  return new NetworkFirst({ cacheName: opened, networkTimeoutSeconds: PATIENCE_S, plugins: [plugin] });
}

function withoutQuery(url: string): string {
  const bare = new URL(url);
  bare.search = '';
  bare.hash = '';
  return bare.href;
}

/** A page of another version names files that are not kept here. */
async function keepOpened(url: string, response: Response, version: string, opened: string): Promise<void> {
  try {
    if (response.status !== 200 || response.redirected) return;
    if (versionOf(await response.clone().text()) !== version) return;
    const cache = await caches.open(opened);
    await cache.put(url, response.clone());
  } catch {
    // No room: the page is shown, and next time comes from the network, or its language's first page for it.
  }
}

async function rewritten(page: Response, url: string): Promise<Response> {
  const headers = new Headers(page.headers);
  // Of the file as it was sent, which this is no longer.
  for (const name of ['Content-Encoding', 'Content-Length', 'ETag']) headers.delete(name);
  return new Response(shellAt(await page.text(), url), { headers });
}
