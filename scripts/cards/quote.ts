import type { Citation, Direction } from '../../src/core/model/published.ts';
import { datingWithin, type Stretch } from '../pages/leading-citation.ts';
import type { Speech } from '../pages/speech.ts';
import { articleOf } from './source.ts';

export interface CardQuote {
  /** The quoted words, whole; in their own language on every card. */
  exact: string;
  language: string;
  direction: Direction;
  /** The words within `exact` that give the date; in order. */
  dating: Stretch[];
  /** In the card's language, with the words that mark it as unofficial; `null` where there is none. */
  translation: { label: string; text: string } | null;
}

export function quoteOf(citation: Citation, { index, language, event }: Speech): CardQuote {
  const { article } = articleOf(citation, index);
  const translation = language === article.language ? undefined : citation.translation[language];
  return {
    exact: citation.exact,
    language: article.language,
    direction: article.direction,
    dating: datingWithin(citation),
    translation:
      translation === undefined ? null : { label: event('citation.translation'), text: translation },
  };
}
