import type { Article, Id, TimelineEvent } from '../../core/model/published.ts';
import { eventStatus } from '../join/event-status.ts';
import { eventDate } from '../join/event-when.ts';
import { quoteValue } from '../report/quote-value.ts';
import type { ReportBook } from '../report/report.ts';
import { isSameJson } from './canonical.ts';
import { COMPILER_FAULT } from './compiler-fault.ts';
import type { Written } from './verify.ts';
import { verifySpan } from './verify-span.ts';
import { verifyWhen } from './verify-when.ts';

/** An event's citations (Q7, D10) and what follows from them (E6–E9), on what is published. */
export function verifyEvent(
  event: Written<TimelineEvent>,
  articles: ReadonlyMap<Id, Article>,
  book: ReportBook,
): void {
  const { value, spot } = event;
  for (const [n, citation] of value.citations.entries()) {
    const at = spot.at('citations', n);
    const article = articles.get(citation.article);
    verifySpan({ value: citation, spot: at }, article, book);
    if (citation.when) verifyWhen({ value: citation.when, spot: at.at('when') }, book);
    const words = 'words' in citation.dating ? citation.dating.words : [];
    for (const [m, span] of words.entries()) {
      verifySpan({ value: span, spot: at.at('dating', 'words', m) }, article, book);
    }
  }
  if (value.when) verifyWhen({ value: value.when, spot: spot.at('when') }, book);
  verifyDerived(event, articles, book);
}

function verifyDerived(
  { value: event, spot }: Written<TimelineEvent>,
  articles: ReadonlyMap<Id, Article>,
  book: ReportBook,
): void {
  const status = eventStatus(event.citations.map((citation) => citation.status));
  const { when, disagreement } = eventDate(
    event.citations.map(({ key, status, when, article }) => ({
      key,
      status,
      when,
      published: articles.get(article)?.published ?? { earliest: null, latest: null },
    })),
    status,
  );
  const expected = {
    E6: ['status', status, event.status],
    E7: ['when', when, event.when],
    E8: [
      'disagreements',
      disagreement ? [disagreement] : [],
      event.disagreements.filter(({ point }) => point === 'date'),
    ],
    E9: ['citations', status, event.citations[0]?.status],
  } as const;
  for (const rule of ['E6', 'E7', 'E8', 'E9'] as const) {
    const [part, right, found] = expected[rule];
    if (isSameJson(right, found)) continue;
    book.error(rule, spot.at(part), {
      expected: quoteValue(right),
      found: quoteValue(found),
      mend: COMPILER_FAULT,
    });
  }
}
