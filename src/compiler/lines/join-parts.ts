import type { Article, TimelineEvent } from '../../core/model/published.ts';
import { eventSchema } from '../../core/model/published.ts';
import { checkHistory } from '../join/check-history.ts';
import { checkMissing } from '../join/check-missing.ts';
import { publishEvent, type Testimony } from '../join/publish-event.ts';
import type { AuthoredDisagreement } from '../read/shapes.ts';
import type { ReportBook, Spot } from '../report/report.ts';
import { verifyEventText } from './verify-line.ts';

/** An event as one line tells it. */
export interface Part {
  event: TimelineEvent;
  /** Whether the line describes it, or only cites. */
  described: boolean;
  article: Article;
}

/**
 * One event from what several lines tell of it: all citations, and the date, status and disagreements that
 * follow from them together. Rules E3, E6–E9, E10–E12.
 * @param spot where it is described
 */
export function joinParts(parts: readonly Part[], spot: Spot, book: ReportBook): string | undefined {
  const head = parts.find(({ described }) => described)?.event;
  if (!head) return undefined;
  const testimonies = parts.flatMap(testimoniesOf);
  const { people, offices, places, topics, follows, title, kind, id, history, missing, partOf } = head;
  const joined = publishEvent(
    {
      id,
      title,
      kind,
      people: Object.fromEntries(people.map((person) => [person, offices[person] ?? null])),
      places,
      topics,
      follows,
      history,
      ...(missing && { missing }),
      ...(partOf !== undefined && { partOf }),
      disagreements: parts.flatMap(({ event }) => event.disagreements.flatMap(authored)),
    },
    testimonies,
  );
  checkMissing({ spot, missing }, joined.when, book);
  checkHistory({ spot, history }, testimonies, book);
  const text = JSON.stringify(eventSchema.parse(joined));
  verifyEventText(text, new Map(parts.map(({ article }) => [article.id, article])), book);
  return text;
}

function testimoniesOf({ event, article }: Part): Testimony[] {
  return event.citations.map(
    ({ key, article: id, status, translation, paragraph, start, end, exact, ...proved }) => ({
      citation: {
        read: { key, article: id, status, translation },
        span: { paragraph, start, end, exact },
        ...proved,
      },
      article: { read: { id }, published: article.published } as Testimony['article'],
    }),
  );
}

/** Those of dates follow from all citations together. */
function authored({ point, sides, note }: TimelineEvent['disagreements'][number]): AuthoredDisagreement[] {
  return point !== 'date' && note ? [{ point, sides, note }] : [];
}
