import type { Citation, Direction, TimelineEvent } from '../../src/core/model/published.ts';
import { datingWords } from '../../src/core/quotes/dating-words.ts';
import type { Speech } from '../pages/speech.ts';
import { articleOf } from './source.ts';

/** UTF-16 units of a text, the end outside. */
export interface Stretch {
  start: number;
  end: number;
}

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

/**
 * The citation that speaks for an event: the one that heads its disagreement of dates, else one that knows the
 * event's own status and date, with the words that say the date in its quote where there is such a one.
 *
 * @param heading number of the citation at the head of a disagreement, from 1
 */
export function proofOf(event: TimelineEvent, heading: number | null): Citation {
  const headed = heading === null ? undefined : event.citations[heading - 1];
  const [best] =
    headed === undefined
      ? event.citations.toSorted((a, b) => fitness(b, event) - fitness(a, event))
      : [headed];
  if (best === undefined) throw new Error(`event "${event.id}" has no citation`);
  return best;
}

function fitness(citation: Citation, event: TimelineEvent): number {
  const sameStatus = citation.status === event.status ? 4 : 0;
  const sameDate = citation.when?.edtf === event.when?.edtf ? 2 : 0;
  return sameStatus + sameDate + (datingWithin(citation).length > 0 ? 1 : 0);
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

/** Words that give the date may stand outside the quote, even in another paragraph. */
function datingWithin(citation: Citation): Stretch[] {
  return datingWords(citation)
    .filter(
      ({ paragraph, start, end }) =>
        paragraph === citation.paragraph && citation.start <= start && end <= citation.end,
    )
    .map(({ start, end }) => ({ start: start - citation.start, end: end - citation.start }))
    .sort((a, b) => a.start - b.start);
}
