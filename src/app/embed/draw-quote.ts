import type { ArticleSummary, Citation } from '../../core/model/published.ts';
import quote from '../event/quote.module.css';
import { quotePieces } from '../event/quote-pieces.ts';
import { element } from '../timeline/element.ts';
import styles from './citation.module.css';

/**
 * The quoted words whole, those that date it underlined, in the language and direction of their article. The marks
 * of quotation are drawn by the style sheet: what is copied is the source's alone.
 *
 * @param lit in amber: the words that prove what is open
 */
export function drawQuote(citation: Citation, article: ArticleSummary, lit: boolean): HTMLElement {
  const pieces = quotePieces(citation).map(({ text, dates }) =>
    dates ? element('span', { className: quote.dating, text }) : text,
  );
  const said = lit ? [element('mark', { className: styles.lit, children: pieces })] : pieces;
  const words = element('blockquote', {
    className: quote.words,
    children: [element('q', { className: quote.quote, children: said })],
  });
  words.lang = article.language;
  words.dir = article.direction;
  return words;
}
