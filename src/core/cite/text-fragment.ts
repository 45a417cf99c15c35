import type { Citation } from '../model/published.ts';

/** Longer words are told by their beginning and end: links have to fit into a message. */
const LONGEST_WHOLE = 300;

/** So many words begin, and as many end, what is told by both. */
const WORDS_AT_ENDS = 4;

/** Prefix and suffix are as long as this, or the paragraph begins or ends there. */
const REACH = 31;

type Quoted = Pick<Citation, 'exact' | 'prefix' | 'suffix' | 'start'>;

/**
 * A link into a page, to these very words (URL Fragment Text Directives, WICG draft of 2023-12):
 * `#:~:text=prefix-,start,end,-suffix`. A browser that does not know it opens the page at its beginning.
 *
 * Browsers match whole words only. What stands around the words is cut to whole words, and words that a quote
 * divides are taken whole.
 *
 * @param page absolute address, perhaps with a fragment of its own
 */
export function textFragmentLink(page: string, citation: Quoted): string {
  const { before, words, after } = wholeWords(citation);
  const parts = [
    ...(before === '' ? [] : [`${encoded(before)}-`]),
    ...endsOf(words).map(encoded),
    ...(after === '' ? [] : [`-${encoded(after)}`]),
  ];
  const [address = '', fragment = ''] = page.split('#');
  const own = fragment.replace(/:~:.*$/, '');
  return `${address}#${own}:~:text=${parts.join(',')}`;
}

/** The words whole, or their beginning and end. */
function endsOf(text: string): string[] {
  if (text.length <= LONGEST_WHOLE) return [text];
  const words = text.split(' ');
  for (let n = WORDS_AT_ENDS; n < words.length / 2; n += 1) {
    const start = words.slice(0, n).join(' ');
    const end = words.slice(-n).join(' ');
    // The first that follows is taken for the end: it must be the last.
    if (text.indexOf(end, start.length) === text.length - end.length) return [start, end];
  }
  return [text];
}

const WORD = /[\p{L}\p{M}\p{N}_]/u;
const ENDS_IN_WORD = /[\p{L}\p{M}\p{N}_]+$/u;
const BEGINS_IN_WORD = /^[\p{L}\p{M}\p{N}_]+/u;

function wholeWords({ exact, prefix, suffix, start }: Quoted) {
  const first = WORD.test([...exact][0] ?? '') ? (ENDS_IN_WORD.exec(prefix)?.[0] ?? '') : '';
  const last = WORD.test([...exact].at(-1) ?? '') ? (BEGINS_IN_WORD.exec(suffix)?.[0] ?? '') : '';
  const before = prefix.slice(0, prefix.length - first.length);
  const after = suffix.slice(last.length);
  return {
    // At the beginning of a paragraph nothing is cut off.
    before: context(prefix.length < start ? before.replace(/^\S*\s?/u, '') : before),
    words: plain(first + exact + last),
    // What is shorter than it may be reaches to the end.
    after: context(suffix.length < REACH ? after : after.replace(/\s?\S*$/u, '')),
  };
}

/** Signs alone are nothing that browsers find. */
function context(text: string): string {
  return WORD.test(text) ? plain(text) : '';
}

/** As a browser shows it: one space for any number of blanks. */
function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

/** Commas and ampersands are encoded already; the dash is a sign of the directive too. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
