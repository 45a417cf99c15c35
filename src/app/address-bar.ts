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
  /**
   * Goes back to the nearest entry below this one, of this visit, whose address passes; `false` where there is
   * none. What is closed by a button leaves no entry behind that Back would open again.
   */
  back: (passes: (address: string) => boolean) => boolean;
  /**
   * Something opens over the page that Back must close: it gets an entry of its own. Steps made in it are written
   * when it closes, as one.
   *
   * @param onBack Back has closed it
   * @returns closes it, once: the entry is taken away
   */
  cover: (onBack: () => void) => () => void;
  /** The whole URL, as a link to an address is written. */
  href: (address: string) => string;
  /** Loads the page again at the current address. */
  reload: () => void;
  /** @returns the way to stop listening */
  subscribe: (listener: () => void) => () => void;
}

/**
 * Safari refuses more than 100 history calls in 30 seconds, and a pan or a typed word makes dozens a second;
 * so replacements wait this long for the next.
 */
const SETTLE_MS = 200;

/** What each entry keeps. */
interface Kept {
  /** The addresses of the entries below it that this site has made, oldest first. */
  trail: readonly string[];
  /** How many they are, those that the trail has dropped too. */
  depth: number;
}

/** Some browsers refuse states above 640 kB, and nobody goes back further by a button. */
const TRAIL = 40;

interface Cover {
  onBack: () => void;
  /** Of the entry that it lies over. */
  over: number;
  /** What was done in it is a step, not typing alone. */
  stepped: boolean;
  closing: boolean;
  /** Opened while this one was closing. */
  next: Cover | null;
}

/** The site's root. Pages in deeper folders say in `<meta name="app-root">` where it is, relative to them. */
export function rootOf(page: Document): URL {
  const meta = page.querySelector<HTMLMetaElement>('meta[name="app-root"]');
  return new URL(meta?.content ?? './', page.URL);
}

export function openAddressBar(view: Window = window): AddressBar {
  // Once, at the start: later the document's URL moves and a relative root would move with it.
  const root = rootOf(view.document);
  const listeners = new Set<() => void>();
  let current = below(root, view.location);
  let settling: number | undefined;
  let cover: Cover | null = null;

  const kept = () => view.history.state as Kept | null;
  const trail = () => kept()?.trail ?? [];
  const depth = () => kept()?.depth ?? 0;
  const pushed = (address: string, below: string) => {
    const state: Kept = { trail: [...trail(), below].slice(-TRAIL), depth: depth() + 1 };
    view.history.pushState(state, '', href(address));
  };
  const replaced = (address: string) => view.history.replaceState(view.history.state, '', href(address));
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const href = (address: string) => new URL(address, root).href;
  const settle = () => {
    if (settling === undefined) return;
    view.clearTimeout(settling);
    settling = undefined;
    replaced(current);
  };
  const lay = (wanted: Cover) => {
    wanted.over = depth();
    pushed(current, current);
    cover = wanted;
  };
  const uncover = ({ onBack, over, stepped, closing, next }: Cover) => {
    cover = null;
    const reached = below(root, view.location);
    if (depth() !== over) {
      // Past the entry below, by a step over several: the reader is at what was reached.
      current = reached;
      tell();
    } else if (reached !== current) {
      // What the reader did in it stays done: the entry below still has what was before.
      if (stepped) pushed(current, reached);
      else replaced(current);
    }
    if (!closing) onBack();
    if (next !== null) lay(next);
  };

  view.addEventListener('popstate', () => {
    // What was still settling belonged to the entry that was left.
    view.clearTimeout(settling);
    settling = undefined;
    if (cover !== null) {
      uncover(cover);
      return;
    }
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
      if (cover !== null) {
        cover.stepped = true;
        replaced(address);
      } else {
        pushed(address, current);
      }
      current = address;
      tell();
    },
    back: (passes) => {
      settle();
      const below = trail();
      const at = below.findLastIndex(passes);
      if (cover !== null || at < 0) return false;
      view.history.go(at - below.length);
      return true;
    },
    cover: (onBack) => {
      settle();
      const own: Cover = { onBack, over: depth(), stepped: false, closing: false, next: null };
      // One that is still closing opens this one once its entry is gone.
      if (cover?.closing) cover.next = own;
      else lay(own);
      return () => {
        if (cover?.next === own) cover.next = null;
        if (cover !== own || own.closing) return;
        settle();
        own.closing = true;
        view.history.back();
      };
    },
    replace: (address) => {
      if (address === current) return;
      current = address;
      view.clearTimeout(settling);
      settling = view.setTimeout(settle, SETTLE_MS);
      tell();
    },
    reload: () => {
      settle();
      view.location.reload();
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
