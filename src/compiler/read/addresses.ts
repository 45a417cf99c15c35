/** Rule L13: where a site is published. Pages are found below it, so it ends with a slash and has nothing after. */
export function isSiteAddress(text: string): boolean {
  const url = webAddress(text);
  return url !== undefined && url.href === text && text.endsWith('/') && !url.search && !url.hash;
}

/** Rule L13: where errors are reported: one mailbox, or a page that may take `{subject}` and `{body}` in its query. */
export function isCorrectionsAddress(text: string): boolean {
  return /^mailto:[\w.+-]+@[\w-]+(\.[\w-]+)+$/.test(text) || webAddress(text)?.protocol === 'https:';
}

/** Rule A8: the publisher's page. A link to words in it writes the fragment itself. */
export function isSourceAddress(text: string): boolean {
  return webAddress(text) !== undefined && !/[\s#]/.test(text);
}

function webAddress(text: string): URL | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isWeb = url?.protocol === 'https:' || url?.protocol === 'http:';
  return isWeb && !url.username && !url.password ? url : undefined;
}
