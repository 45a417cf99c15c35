/** Characters of a text, a pair of surrogates being one: what W3C selectors and Unicode call code points. */
export function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}
