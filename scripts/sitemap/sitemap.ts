import { methodAddress } from '../../src/core/link/method-address.ts';
import type { Day, TimelineIndex } from '../../src/core/model/published.ts';
import { escapeHtml } from '../pages/escape-html.ts';
import { pageLanguages } from '../pages/page-language.ts';
import { sitePages } from '../pages/site-pages.ts';
import { lastChange } from './last-change.ts';

/** The protocol's limits of one file (sitemaps.org): addresses, and bytes before compression. */
export const LIMITS = { addresses: 50_000, bytes: 50 * 1024 * 1024 };

/** A page in one language. */
interface Entry {
  path: string;
  /** The same page in each language, this one included, the first first. */
  alternates: readonly { language: string; path: string }[];
  changed: Day | null;
}

/**
 * For search engines: every page with its other languages (`sitemap.xml`, in parts where it is too long for one
 * file), and `robots.txt`, which names it. By path in the built folder.
 *
 * @param address where the site is published: absolute, with a slash at its end
 */
export function writeSitemap(index: TimelineIndex, address: string, limits = LIMITS): Map<string, string> {
  const parts = inParts(
    entriesOf(index).map((entry) => urlOf(entry, address)),
    limits,
  );
  const files = new Map<string, string>();
  if (parts.length === 1) {
    files.set('sitemap.xml', urlSet(parts[0] ?? []));
  } else {
    const names = parts.map((_part, number) => `sitemap-${number + 1}.xml`);
    for (const [number, part] of parts.entries()) files.set(names[number] ?? '', urlSet(part));
    files.set('sitemap.xml', sitemapIndex(names.map((name) => address + name)));
  }
  // Read at the root of a host alone; where the site is mounted deeper, whoever keeps the host's own may copy the line.
  return files.set('robots.txt', `User-agent: *\nAllow: /\n\nSitemap: ${address}sitemap.xml\n`);
}

function entriesOf(index: TimelineIndex): Entry[] {
  const languages = pageLanguages(index.site.languages);
  const bySubject = new Map<string, { path: string; language: string; changed: Day | null }[]>();
  for (const page of sitePages(index, languages)) {
    // Who is led on elsewhere finds nothing here.
    if (page.kind === 'moved') continue;
    const subject = page.kind === 'home' ? 'home' : `${page.kind}/${page.id}`;
    const same = bySubject.get(subject) ?? [];
    const changed = same[0] === undefined ? lastChange(page, index) : same[0].changed;
    bySubject.set(subject, [...same, { path: page.path, language: page.language, changed }]);
  }
  const methods = languages.map((language) => {
    return { path: methodAddress(language, { languages }), language, changed: index.updated };
  });
  return [...bySubject.values(), methods].flatMap((alternates) =>
    alternates.map(({ path, changed }) => ({ path, changed, alternates })),
  );
}

function urlOf({ path, alternates, changed }: Entry, address: string): string {
  const link = (language: string, to: string) =>
    `<xhtml:link rel="alternate" hreflang="${language}" href="${escapeHtml(address + to)}"/>`;
  const [first] = alternates;
  return [
    `<url><loc>${escapeHtml(address + path)}</loc>`,
    changed === null ? '' : `<lastmod>${changed}</lastmod>`,
    ...alternates.map((one) => link(one.language, one.path)),
    first === undefined ? '' : link('x-default', first.path),
    '</url>\n',
  ].join('');
}

/** As few parts as the limits allow; at least one. */
function inParts(urls: readonly string[], { addresses, bytes }: typeof LIMITS): string[][] {
  const parts: string[][] = [[]];
  let room = bytes - urlSet([]).length;
  for (const url of urls) {
    const size = Buffer.byteLength(url);
    const part = parts.at(-1) ?? [];
    if (part.length < addresses && size <= room) {
      part.push(url);
      room -= size;
    } else {
      parts.push([url]);
      room = bytes - urlSet([]).length - size;
    }
  }
  return parts;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const urlSet = (urls: readonly string[]): string =>
  `${HEAD}<urlset ${NAMESPACE} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join('')}</urlset>\n`;

const sitemapIndex = (addresses: readonly string[]): string => {
  const maps = addresses.map((address) => `<sitemap><loc>${escapeHtml(address)}</loc></sitemap>\n`);
  return `${HEAD}<sitemapindex ${NAMESPACE}>\n${maps.join('')}</sitemapindex>\n`;
};
