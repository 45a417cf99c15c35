/** A piece of an archive by its content's name, an article by its text's: below the site's root. */
const PIECE = /^data\/(?:archive\/.+\/([0-9a-f]{16})\.json$|articles\/[^/]+\.json\?([0-9a-f]{8})$)/;

/** @param path with its query */
export const isPiece = (path: string): boolean => PIECE.test(path);

/** Some sixty megabytes. */
const MOST = 3000;
/** How many are here is asked once in so many. */
const ASKED_AFTER = 64;

/**
 * What was opened of a corpus that is too large to be kept whole. Nobody has listed it, and the addresses themselves
 * say what is meant: half of the SHA-256 of a piece's bytes, some digits of that of an article's text. So they are
 * kept whatever version of the data they were opened in: a correction leaves nearly all as they are.
 */
export class Pieces {
  readonly #cache: string;
  readonly #most: number;
  #added = 0;

  /** @param cache its name @param most how many are kept: of more, those that have been here longest are dropped */
  constructor(cache: string, most = MOST) {
    this.#cache = cache;
    this.#most = most;
  }

  /** Keeps what a page has been sent, if it is what was meant and there is room. */
  async put(url: string, response: Response): Promise<void> {
    try {
      if (response.status !== 200 || !(await isMeant(url, response.clone()))) return;
      const cache = await caches.open(this.#cache);
      await this.#dropOther(cache, url);
      await cache.put(url, response);
      this.#added += 1;
      if (this.#added % Math.min(ASKED_AFTER, this.#most) === 0) await this.trim();
    } catch {
      // No room, or none that is allowed: the page has its file all the same.
    }
  }

  /** Drops those that are too many. Rejects where the browser refuses. */
  async trim(): Promise<void> {
    const cache = await caches.open(this.#cache);
    const here = await cache.keys();
    const surplus = here.slice(0, Math.max(0, here.length - this.#most));
    await Promise.all(surplus.map((request) => cache.delete(request, { ignoreVary: true })));
  }

  /** An article's other texts: nobody will ask for them again. */
  async #dropOther(cache: Cache, url: string): Promise<void> {
    if (!url.includes('?')) return;
    for (const request of await cache.keys(url, { ignoreSearch: true, ignoreVary: true })) {
      if (request.url !== url) await cache.delete(request, { ignoreVary: true });
    }
  }

  /** Absolute URLs of all that is here. */
  async urls(): Promise<Set<string>> {
    try {
      const cache = await caches.open(this.#cache);
      return new Set((await cache.keys()).map(({ url }) => url));
    } catch {
      return new Set();
    }
  }

  async match(url: string): Promise<Response | undefined> {
    try {
      const cache = await caches.open(this.#cache);
      return await cache.match(url, { ignoreVary: true });
    } catch {
      // A browser that refuses to read what it kept has kept nothing.
      return undefined;
    }
  }
}

async function isMeant(url: string, response: Response): Promise<boolean> {
  const [, name, text] = /([0-9a-f]{16})\.json$|\.json\?([0-9a-f]{8})$/.exec(url) ?? [];
  const bytes = await response.arrayBuffer();
  if (name !== undefined) {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return Array.from(digest.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('') === name;
  }
  const article: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const isArticle = typeof article === 'object' && article !== null && 'sha256' in article;
  return isArticle && text !== undefined && String(article.sha256).startsWith(text);
}
