import { dateLines } from '../../src/app/event/date-lines.ts';
import type { Citation, TimelineEvent } from '../../src/core/model/published.ts';
import { datingWords } from '../../src/core/quotes/dating-words.ts';

/** UTF-16 units of a text, the end outside. */
export interface Stretch {
  start: number;
  end: number;
}

/**
 * The citation that speaks for an event wherever there is room for one: on its card, in what a chat or a search says
 * of its page, and in the feeds. The one that heads its disagreement of dates, else one that knows the event's own
 * status and date, with the words that say the date in its quote where there is such a one; of equals the first.
 */
export function leadingCitation(event: TimelineEvent): Citation | undefined {
  const [heading] = dateLines(event)[0]?.numbers ?? [];
  if (heading !== undefined) return event.citations[heading - 1];
  return event.citations.toSorted((a, b) => fitness(b, event) - fitness(a, event))[0];
}

function fitness(citation: Citation, event: TimelineEvent): number {
  const sameStatus = citation.status === event.status ? 4 : 0;
  const sameDate = citation.when?.edtf === event.when?.edtf ? 2 : 0;
  return sameStatus + sameDate + (datingWithin(citation).length > 0 ? 1 : 0);
}

/** Where in a quote stand the words that give its date, in order: they may be outside, even in another paragraph. */
export function datingWithin(citation: Citation): Stretch[] {
  return datingWords(citation)
    .filter(
      ({ paragraph, start, end }) =>
        paragraph === citation.paragraph && citation.start <= start && end <= citation.end,
    )
    .map(({ start, end }) => ({ start: start - citation.start, end: end - citation.start }))
    .sort((a, b) => a.start - b.start);
}
