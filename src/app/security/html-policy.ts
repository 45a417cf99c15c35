/**
 * What the page's Trusted Types policy lets through. The app itself writes no HTML and starts two
 * scripts by URL, the worker that searches the articles and the service worker; vis-timeline writes labels through innerHTML, all of them plain text as we drive it (its item
 * templates return elements). So no tag is ever needed, and one that turns up is data gone astray.
 */

/** @throws {TypeError} on anything that could open a tag or a comment */
export function plainTextOnly(html: string): string {
  if (html.includes('<')) throw new TypeError(`HTML is not written from strings here: ${html.slice(0, 80)}`);
  return html;
}

/**
 * @param url as given to Worker or the like; may be relative
 * @param page the address it is relative to
 * @param known the scripts that the app starts by URL
 * @throws {TypeError} for any other
 */
export function knownScriptOnly(url: string, page: string, known: readonly string[]): string {
  const href = new URL(url, page).href;
  if (!known.some((script) => new URL(script, page).href === href)) {
    throw new TypeError(`no script is started from ${url}`);
  }
  return url;
}
