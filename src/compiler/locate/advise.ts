import search from 'approx-string-match';
import { fold, originalRange } from '../../core/arabic/fold.ts';
import type { ReadArticle } from '../read/corpus.ts';
import type { AuthoredQuote } from '../read/shapes.ts';

/** A share of the quote's letters; with more differences a match is no help to the editor. */
const TOLERANCE = 0.25;

interface Near {
  paragraph: number;
  text: string;
  /** Letters to change, once spelling variants are set aside. */
  errors: number;
}

/**
 * What to tell the editor of a quote that is not where it should be: the same words in another paragraph, or
 * the likeliest words. Advice only: nothing found here is ever published.
 */
export function advise(quote: AuthoredQuote, { source }: Pick<ReadArticle, 'source'>): string {
  const elsewhere = source.paragraphs.flatMap((text, n) => (text.includes(quote.exact) ? [n] : []));
  if (elsewhere.length > 0) return `these words stand in paragraph ${elsewhere.join(' and ')}`;
  const best = nearest(quote, source.paragraphs);
  if (!best) return 'copy the words from the text file; nothing in it resembles these';
  return [
    `paragraph ${best.paragraph} has “${best.text}”: if that is meant, copy it`,
    firstDifference(quote.exact, best.text),
  ].join('\n');
}

function nearest({ exact, paragraph }: AuthoredQuote, paragraphs: readonly string[]): Near | undefined {
  const pattern = fold(exact).text;
  const limit = Math.floor(pattern.length * TOLERANCE);
  const all = paragraphs.flatMap((text, n) => {
    const folded = fold(text);
    return search(folded.text, pattern, limit).map(({ start, end, errors }) => {
      const range = originalRange(folded, start, end);
      return { paragraph: n, text: text.slice(range.start, range.end).trim(), errors };
    });
  });
  const [best] = all.sort(
    (a, b) =>
      a.errors - b.errors ||
      Number(a.paragraph !== paragraph) - Number(b.paragraph !== paragraph) ||
      Math.abs(a.text.length - exact.length) - Math.abs(b.text.length - exact.length) ||
      a.paragraph - b.paragraph,
  );
  return best;
}

function firstDifference(quote: string, text: string): string {
  const wrong = [...quote];
  const right = [...text];
  const at = right.findIndex((character, n) => character !== wrong[n]);
  const position = at === -1 ? right.length : at;
  return `they part after “${right.slice(Math.max(0, position - 8), position).join('')}”: the text has ${name(right[position])}, the quote ${name(wrong[position])}`;
}

const UNSEEN: Record<string, string> = {
  ' ': 'a space',
  '\u00A0': 'a no-break space',
  '\u200C': 'a zero-width non-joiner',
  '\u200E': 'a left-to-right mark',
  '\u200F': 'a right-to-left mark',
  '\u202F': 'a narrow no-break space',
};

/** With its code point: two letters that part here may look alike. */
function name(character: string | undefined): string {
  if (character === undefined) return 'nothing';
  const code = `U+${character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
  if (/^[\p{L}\p{N}\p{P}\p{S}]$/u.test(character)) return `“${character}” (${code})`;
  const kind = /^\p{M}$/u.test(character) ? 'a mark over or under a letter' : 'an invisible sign';
  return `${UNSEEN[character] ?? kind} (${code})`;
}
