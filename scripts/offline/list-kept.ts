import { articleFile, indexFile } from '../../src/core/link/data-files.ts';
import type { TimelineIndex } from '../../src/core/model/published.ts';
import type { KeptFile, KeptSite } from '../../src/offline/kept-site.ts';

/** A file of the built site. */
export interface BuiltFile {
  /** Below the site's root, with slashes. */
  path: string;
  bytes: number;
  /** SHA-256 of its content. */
  sha256: Buffer;
}

/** How much is kept on a reader's device unasked. */
const BUDGET_BYTES = 50_000_000;

/** Pages that the app's own cannot stand for, beside the first page of each language. */
const PAGES_OF_THEIR_OWN = ['method/', 'embed/'];

/** Icons, and scripts that pages run before their first paint. The worker itself is the browser's to keep. */
const BESIDE = /^(?:icons\/[^/]+\.png|(?!service-worker\.js$)[^/]+\.js)$/;

/** Data of which there may be a hundred thousand files: kept when a reader opens them, and listed nowhere. */
export const IN_PIECES = /^data\/(?:archive|articles|texts)\//;

type Wanted = KeptFile & { bytes: number };

/**
 * What the service worker keeps of the built site, and in which order.
 *
 * Pages of events, people, topics and articles are not among it: each says again what the data says, and without a
 * network the first page of their language opens them all. Cards, feeds, and what is there for other programs are
 * no part of reading.
 *
 * @param built every file of the site
 * @param languages those of the pages; the first has no prefix
 * @param articlesInPieces how many articles there are, if the data are in pieces: `index` then holds none
 * @throws {Error} when the site lacks a file that its index speaks of
 */
export function listKept(
  built: readonly BuiltFile[],
  index: Pick<TimelineIndex, 'articles' | 'dataVersion'>,
  {
    version,
    languages,
    articlesInPieces = null,
    budget = BUDGET_BYTES,
  }: {
    version: string;
    languages: readonly string[];
    articlesInPieces?: number | null;
    budget?: number;
  },
): KeptSite {
  const files = new Map(built.map((file) => [file.path, file]));
  const fileAt = (path: string) => {
    const file = files.get(path);
    if (file === undefined) throw new Error(`the built site has no ${path}`);
    return file;
  };
  const data = (url: string): Wanted => {
    const { bytes, sha256 } = fileAt(url.replace(/\?.*/, ''));
    return { url, digest: sha256.toString('base64'), bytes };
  };
  const assets = (pattern: RegExp): Wanted[] =>
    built
      .filter(({ path }) => pattern.test(path))
      .map(({ path, bytes }) => ({ url: path, digest: null, bytes }));

  const named = namedFiles(built, languages);
  const first = [
    ...languages.map((language) => data(indexFile(language, index.dataVersion))),
    ...assets(/^assets\/[^/]+\.(?:js|css)$/),
  ];
  const rest = [
    ...index.articles.map((article) => data(articleFile(article))),
    ...assets(/^assets\/[^/]+\.(?!(?:js|css|br|gz|map)$)[a-z0-9]+$/),
  ];

  let left = budget - sum(named) - sum(first);
  const unasked: Wanted[] = [];
  const whenOpened: Wanted[] = [];
  for (const file of rest) {
    const fits = file.bytes <= left;
    if (fits) left -= file.bytes;
    (fits ? unasked : whenOpened).push(file);
  }
  const listed = (wanted: readonly Wanted[]) => wanted.map(({ url, digest }) => ({ url, digest }));
  return {
    version,
    languages,
    pieces: articlesInPieces === null ? null : { articles: articlesInPieces },
    named: named.map(({ path, sha256 }) => ({
      url: `./${path.replace(/(?<=^|\/)index\.html$/, '')}`,
      revision: sha256.toString('hex'),
    })),
    first: listed(first),
    unasked: listed(unasked),
    whenOpened: listed(whenOpened),
  };
}

/** First pages, pages of their own, and what keeps its name beside them. */
function namedFiles(built: readonly BuiltFile[], languages: readonly string[]): BuiltFile[] {
  const roots = languages.map((language, at) => (at === 0 ? '' : `${language}/`));
  const wanted = new Set([
    ...roots.flatMap((root) => [
      `${root}index.html`,
      `${root}manifest.webmanifest`,
      ...PAGES_OF_THEIR_OWN.map((page) => `${root}${page}index.html`),
    ]),
  ]);
  return built.filter(({ path }) => wanted.has(path) || BESIDE.test(path));
}

const sum = (files: readonly { bytes: number }[]) => files.reduce((total, { bytes }) => total + bytes, 0);
