/** What `<bdi>` is to markup, for attributes and other plain strings: first-strong isolate. */
export function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
