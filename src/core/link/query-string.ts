/**
 * Half of a surrogate pair has no UTF-8, so that `encodeURIComponent` throws on it. It gets into a search
 * field when a reader deletes half an emoji; U+FFFD is what the browser's own encoder writes for it.
 */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Percent-encodes what a query may not hold; commas stay, a space is `+`, so that lists and words read well. */
export function encode(text: string): string {
  return encodeURIComponent(wellFormed(text)).replaceAll('%2C', ',').replaceAll('%20', '+');
}

/** `null` where the percent-encoding is broken. */
export function decode(text: string): string | null {
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

/** First value of each parameter, still encoded; `?` may lead. */
export function splitQuery(search: string): Map<string, string> {
  const parameters = new Map<string, string>();
  for (const pair of search.replace(/^\?/, '').split('&')) {
    const at = pair.indexOf('=');
    const name = at < 0 ? pair : pair.slice(0, at);
    if (name !== '' && !parameters.has(name)) parameters.set(name, at < 0 ? '' : pair.slice(at + 1));
  }
  return parameters;
}
