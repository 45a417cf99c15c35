import { compareDays } from '../../core/dates/day.ts';
import type { Citation, Dating, Disagreement, Status, TimelineEvent } from '../../core/model/published.ts';
import type { DatedArticle, DatedCitation } from '../date/dated.ts';
import type { ReadArticle, ReadCitation } from '../read/corpus.ts';
import type { AuthoredDisagreement, AuthoredEvent } from '../read/shapes.ts';
import { compareText } from '../report/report.ts';
import { eventStatus } from './event-status.ts';
import { eventDate } from './event-when.ts';

/** A citation with the article that it is from. */
export interface Testimony {
  citation: Omit<DatedCitation, 'read' | 'words'> & {
    read: Pick<ReadCitation, 'key' | 'article' | 'status' | 'translation'>;
  };
  article: Pick<DatedArticle, 'published'> & { read: Pick<ReadArticle, 'id'> };
}

/** What editors write of an event. */
export type DescribedEvent = Omit<AuthoredEvent, 'disagreements'> & {
  disagreements: readonly AuthoredDisagreement[];
};

/** An event with the status, date and disagreements that follow from its citations. Rules E6–E9. */
export function publishEvent(event: DescribedEvent, testimonies: readonly Testimony[]): TimelineEvent {
  const status = eventStatus(testimonies.map(({ citation }) => citation.read.status));
  const { when, disagreement } = eventDate(
    testimonies.map(({ citation, article }) => ({
      key: citation.read.key,
      status: citation.read.status,
      when: citation.when,
      published: article.published,
    })),
    status,
  );
  const people = event.people ?? {};
  const written: Disagreement[] = event.disagreements.map(({ point, sides, note }) => ({
    point,
    sides,
    note,
  }));
  return {
    id: event.id,
    title: event.title,
    kind: event.kind,
    status,
    when,
    people: Object.keys(people),
    offices: Object.fromEntries(
      Object.entries(people).flatMap(([id, office]) => (office ? [[id, office]] : [])),
    ),
    places: event.places ?? [],
    topics: event.topics,
    citations: inOrder(testimonies, status).map(({ citation }) => publishCitation(citation)),
    disagreements: disagreement ? [disagreement, ...written] : written,
    ...(event.partOf !== undefined && { partOf: event.partOf }),
    follows: event.follows ?? [],
    ...(event.missing && { missing: event.missing }),
    history: event.history,
  };
}

/** How directly a citation is dated: by words, by way of another, or not at all. */
const DIRECTNESS: Readonly<Record<Dating['by'], number>> = {
  words: 0,
  editor: 0,
  'same-occasion': 1,
  nothing: 2,
};

/**
 * Rule E9: those of the event's status first, of these the most directly dated, since the first is what a reader
 * sees who names none; then by publication, article, and place in it.
 */
function inOrder(testimonies: readonly Testimony[], status: Status): Testimony[] {
  const rank = ({ citation }: Testimony): number =>
    Number(citation.read.status !== status) * 3 + DIRECTNESS[citation.dating.by];
  return testimonies.toSorted(
    (a, b) =>
      rank(a) - rank(b) ||
      compareDays(a.article.published.earliest, b.article.published.earliest) ||
      compareDays(a.article.published.latest, b.article.published.latest) ||
      compareText(a.article.read.id, b.article.read.id) ||
      a.citation.span.paragraph - b.citation.span.paragraph ||
      a.citation.span.start - b.citation.span.start ||
      compareText(a.citation.read.key, b.citation.read.key),
  );
}

function publishCitation({ read, span, prefix, suffix, when, dating }: Testimony['citation']): Citation {
  return {
    key: read.key,
    article: read.article,
    ...span,
    prefix,
    suffix,
    status: read.status,
    when,
    dating,
    translation: read.translation ?? {},
  };
}
