/**
 * The one door to `location` and `history`. Addresses here are relative to the site's root, without a leading
 * slash ('en/e/some-event/?c=…'), as `core/link/codec` reads and writes them.
 */
export interface AddressBar {
  /** The address as the reader's choices have it; the browser's bar follows within `SETTLE_MS`. */
  current: () => string;
  /** A step that Back undoes. */
  push: (address: string) => void;
  /** No step of its own: typing, panning. */
  replace: (address: string) => void;
  /** The whole URL, as a link to an address is written. */
  href: (address: string) => string;
  /** @returns the way to stop listening */
  subscribe: (listener: () => void) => () => void;
}

/**
 * Safari refuses more than 100 history calls in 30 seconds, and a pan or a typed word makes dozens a second;
 * so replacements wait this long for the next.
 */
const SETTLE_MS = 200;

/** The site's root. Pages in deeper folders say in `<meta name="app-root">` where it is, relative to them. */
function rootOf(page: Document): URL {
  const meta = page.querySelector<HTMLMetaElement>('meta[name="app-root"]');
  return new URL(meta?.content ?? './', page.URL);
}

export function openAddressBar(view: Window = window): AddressBar {
  // Once, at the start: later the document's URL moves and a relative root would move with it.
  const root = rootOf(view.document);
  const listeners = new Set<() => void>();
  let current = below(root, view.location);
  let settling: number | undefined;

  const tell = () => {
    for (const listener of listeners) listener();
  };
  const href = (address: string) => new URL(address, root).href;
  const settle = () => {
    if (settling === undefined) return;
    view.clearTimeout(settling);
    settling = undefined;
    view.history.replaceState(null, '', href(current));
  };

  view.addEventListener('popstate', () => {
    // What was still settling belonged to the entry that was left.
    view.clearTimeout(settling);
    settling = undefined;
    current = below(root, view.location);
    tell();
  });
  view.addEventListener('pagehide', settle);

  return {
    current: () => current,
    href,
    push: (address) => {
      settle();
      if (address === current) return;
      current = address;
      view.history.pushState(null, '', href(address));
      tell();
    },
    replace: (address) => {
      if (address === current) return;
      current = address;
      view.clearTimeout(settling);
      settling = view.setTimeout(settle, SETTLE_MS);
      tell();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A fragment is not ours: a skip link or a text fragment must not change what is shown. */
function below(root: URL, { pathname, search }: Location): string {
  return (pathname.startsWith(root.pathname) ? pathname.slice(root.pathname.length) : '') + search;
}
