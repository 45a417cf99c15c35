import type { Status } from '../../src/core/model/published.ts';
import type { CardDate, EventCard } from './card-text.ts';
import { asBeginning } from './date-rows.ts';
import { marksOf } from './source.ts';

/**
 * What an event's card says, for those who do not see it: headline, every date that its sources give and on what else
 * they disagree, quote and source, in the card's own words. Planned and claimed are said first.
 */
export function altOfCard(card: EventCard, status: Status): string {
  const { headline, disagreements, quote, source } = card;
  const [open, close] = marksOf(quote.language);
  return [
    headline,
    ...(status === 'happened' ? [] : [card.status]),
    datesOf(card),
    ...disagreements,
    open + quote.exact + close,
    ...(quote.translation === null ? [] : [`${quote.translation.label}: ${quote.translation.text}`]),
    source.article,
    source.publisher,
    source.title,
  ].join(' · ');
}

/** As its row has them, with ≠ between those that contradict each other. */
function datesOf({ date, undated, otherDates, language }: EventCard): string {
  const first = date === null ? (undated ?? '') : asBeginning(withBeside(date), language);
  return [first, ...otherDates.map((one) => `${one.by}: ${withBeside(one)}`)].join(' ≠ ');
}

const withBeside = ({ said, beside }: CardDate): string => (beside === null ? said : `${said} (${beside})`);
