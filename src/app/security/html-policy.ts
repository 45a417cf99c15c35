/**
 * What the page's Trusted Types policy lets through. The app itself writes no HTML and starts no script by
 * URL; vis-timeline writes labels through innerHTML, all of them plain text as we drive it (its item
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
 * @throws {TypeError} when it leads to another origin
 */
export function sameOriginOnly(url: string, page: string): string {
  if (new URL(url, page).origin !== new URL(page).origin) {
    throw new TypeError(`scripts come from this site alone, not from ${url}`);
  }
  return url;
}
