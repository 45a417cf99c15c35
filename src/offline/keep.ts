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

/** What is to be kept now: first what the reader has opened, then all that there is room for. */
export function wantedOf(
  site: KeptSite,
  { loaded, sparing }: { loaded: readonly string[]; sparing: boolean },
  absolute: (url: string) => string,
): KeptFile[] {
  const opened = new Set(loaded);
  const isOpened = ({ url }: KeptFile) => opened.has(absolute(url));
  const rest = sparing ? [] : site.unasked.filter((file) => !isOpened(file));
  return [...[...site.unasked, ...site.whenOpened].filter(isOpened), ...rest];
}

/**
 * What of the site is here.
 *
 * @param absolute of an address relative to the site's root
 * @param pieces what was opened of data in pieces: nobody can say that all of it is here
 */
export async function keptOf(
  site: KeptSite,
  files: Keeper,
  absolute: (url: string) => string,
  pieces: Pick<Files, 'urls'> = { urls: async () => new Set() },
): Promise<Kept> {
  const here = await files.urls();
  const all = [...site.first, ...site.unasked, ...site.whenOpened];
  const articles = all.flatMap(({ url }) => {
    const id = articleAt(url);
    return id === undefined ? [] : [{ id, isHere: here.has(absolute(url)) }];
  });
  if (site.pieces !== null) {
    const opened = new Set([...(await pieces.urls())].flatMap((url) => articleAt(url) ?? []));
    return { articles: [...opened], total: site.pieces.articles, everything: false };
  }
  return {
    articles: articles.filter(({ isHere }) => isHere).map(({ id }) => id),
    total: articles.length,
    everything: all.every(({ url }) => here.has(absolute(url))),
  };
}

/** The id of the article at an address. */
const articleAt = (url: string) => /(?:^|\/)data\/articles\/([^/]+)\.json\?/.exec(url)?.[1];
