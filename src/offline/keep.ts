import type { Files } from './files.ts';
import type { Kept, KeptFile, KeptSite } from './kept-site.ts';

/** What the page itself asks for meanwhile must not stand in line. */
const AT_ONCE = 2;

type Keeper = Pick<Files, 'fetch' | 'urls'>;

/**
 * Fetches what is not here yet, in order, and stops at the first that cannot be had or kept: the next visit goes on
 * from there.
 *
 * @param absolute of an address relative to the site's root
 */
export async function keepUnasked(
  wanted: readonly KeptFile[],
  files: Keeper,
  absolute: (url: string) => string,
): Promise<void> {
  const left = [...wanted];
  const goOn = async () => {
    for (let file = left.shift(); file !== undefined; file = left.shift()) {
      await files.fetch(absolute(file.url)).catch(() => {
        left.length = 0;
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, goOn));
}

/** What of the site is here. @param absolute of an address relative to the site's root */
export async function keptOf(
  site: KeptSite,
  files: Keeper,
  absolute: (url: string) => string,
): Promise<Kept> {
  const here = await files.urls();
  const all = [...site.first, ...site.unasked, ...site.whenOpened];
  const articles = all.flatMap(({ url }) => {
    const id = /^data\/articles\/([^/]+)\.json\?/.exec(url)?.[1];
    return id === undefined ? [] : [{ id, isHere: here.has(absolute(url)) }];
  });
  return {
    articles: articles.filter(({ isHere }) => isHere).map(({ id }) => id),
    total: articles.length,
    everything: all.every(({ url }) => here.has(absolute(url))),
  };
}
