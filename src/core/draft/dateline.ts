/**
 * Where an article names the place and agency that it comes from: «القاهرة - », «الدوحة في 18 يوليو /قنا/ »,
 * «الرباط (و م ع) - », «بيروت، 19 يناير (وكالة) – ». The sentence begins behind it.
 */
const WITH_AGENCY = /^\s*[^.:؛()/–—-]{2,48}?\s?(?:\([^()]{2,32}\)|\/[^/]{2,20}\/)\s*[-–—:/،]*\s*/u;
const WITH_DASH = /^\s*[^\s.:؛،()/–—-]+(?:\s[^\s.:؛،()/–—-]+){0,3}\s?[-–—]\s*(?=\p{L})/u;

/** So many paragraphs may begin with one. */
const HEAD = 3;

/** The length of the dateline with which a paragraph begins, in UTF-16 units; 0 if it has none. */
export function datelineLength(text: string, body: number, isVerb: (words: string) => boolean): number {
  if (body >= HEAD) return 0;
  for (const form of [WITH_AGENCY, WITH_DASH]) {
    const found = form.exec(text)?.[0];
    if (found !== undefined && found.length < text.length && !isVerb(found)) return found.length;
  }
  return 0;
}
