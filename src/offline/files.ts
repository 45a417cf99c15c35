import type { KeptFile } from './kept-site.ts';

/**
 * Files whose address changes with their content. One cache for all versions of the site: a page that is still
 * open finds the files of its own version in it while a newer worker is at work.
 */
export class Files {
  readonly #name: string;
  /** By absolute URL. */
  readonly #known: ReadonlyMap<string, KeptFile>;

  constructor(name: string, known: ReadonlyMap<string, KeptFile>) {
    this.#name = name;
    this.#known = known;
  }

  /**
   * Fetches a file, unless it is here as it is meant: a build of the same data may write it otherwise under the same
   * address.
   *
   * @throws where it does not come, is another than the one that is meant, or there is no room for it
   */
  async fetch(url: string): Promise<void> {
    const cache = await caches.open(this.#name);
    const kept = await cache.match(url, { ignoreVary: true });
    if (kept && (await this.#isMeant(url, kept))) return;
    // What the browser itself holds under the address may be as old.
    const response = await fetch(url, { credentials: 'same-origin', cache: kept ? 'reload' : 'default' });
    if (!(await this.#isMeant(url, response))) throw new Error(`another file at ${url}`);
    await cache.put(url, response);
  }

  /** Keeps what a page has been sent, if it is what was meant and there is room. */
  async put(url: string, response: Response): Promise<void> {
    try {
      if (!(await this.#isMeant(url, response))) return;
      const cache = await caches.open(this.#name);
      await cache.put(url, response);
    } catch {
      // No room, or none that is allowed: the page has its file all the same.
    }
  }

  async match(url: string): Promise<Response | undefined> {
    try {
      const cache = await caches.open(this.#name);
      return await cache.match(url, { ignoreVary: true });
    } catch {
      // A browser that refuses to read what it kept has kept nothing.
      return undefined;
    }
  }

  /** Absolute URLs of all that is here. */
  async urls(): Promise<Set<string>> {
    try {
      const cache = await caches.open(this.#name);
      return new Set((await cache.keys()).map(({ url }) => url));
    } catch {
      return new Set();
    }
  }

  /**
   * Drops what is not of this version: what it does not know, and what has another content there.
   *
   * @param mayGoOn asked before each file: a newer version may come in between, which keeps its files here too
   */
  async sweep(mayGoOn: () => boolean): Promise<void> {
    const cache = await caches.open(this.#name);
    for (const { url } of await cache.keys()) {
      const kept = this.#known.has(url) ? await cache.match(url, { ignoreVary: true }) : undefined;
      const isOwn = kept !== undefined && (await this.#isMeant(url, kept));
      if (!mayGoOn()) return;
      if (!isOwn) await cache.delete(url, { ignoreVary: true });
    }
  }

  async #isMeant(url: string, response: Response): Promise<boolean> {
    if (response.status !== 200) return false;
    // Some servers answer a missing file with a page of their own.
    if (response.headers.get('Content-Type')?.startsWith('text/html')) return false;
    const file = this.#known.get(url);
    // The name of a built file says what is in it; data that this version does not know is of another.
    if (file === undefined) return !new URL(url).pathname.endsWith('.json');
    if (file.digest === null) return true;
    const content = await response.clone().arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
    return btoa(String.fromCharCode(...digest)) === file.digest;
  }
}
