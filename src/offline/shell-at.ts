/** Places in a built page that lead elsewhere, relative to where the page is. */
const RELATIVE = /(\b(?:src|href)="|<meta name="app-root" content=")(\.{1,2}\/[^"]*)/g;

/**
 * A page as it would be if all it leads to were written absolutely: the page of a language can then stand for any
 * page below it, at whatever depth, and the app in it opens what the address asks for.
 *
 * @param html as built, everything in it relative to `url`
 * @param url where the page was built to be
 */
export function shellAt(html: string, url: string): string {
  return html.replaceAll(RELATIVE, (_place, before: string, relative: string) => {
    const { pathname, search, hash } = new URL(relative, url);
    return before + pathname + search + hash;
  });
}

/** Where the page is that can stand for another: the first page of its language, or of the site. */
export function shellFor(url: string, root: string, languages: readonly string[]): string {
  const path = url.startsWith(root) ? url.slice(root.length) : '';
  const [, ...prefixed] = languages;
  const language = prefixed.find((tag) => path === tag || path.startsWith(`${tag}/`));
  return language === undefined ? root : `${root}${language}/`;
}

/** The build that a page belongs to. */
export function versionOf(html: string): string | null {
  return /<meta name="app-version" content="([^"]*)"/.exec(html)?.[1] ?? null;
}
