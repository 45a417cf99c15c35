import type { Article, Id, TimelineEvent } from '../../core/model/published.ts';
import { type Report, ReportBook } from '../report/report.ts';
import { digestOf } from './digest.ts';
import { joinParts, type Part } from './join-parts.ts';
import { spotOf } from './line-spot.ts';
import { orderOf } from './order.ts';
import type { StoredText } from './proved-line.ts';
import { bytesAt } from './scan-lines.ts';
import { type Tally, tallyOf } from './tally.ts';

/** An event to be put together from what lines tell of it, all of which stands in the pool. */
export interface JoinJob {
  id: Id;
  /** The line that describes it. */
  number: number;
  parts: { described: boolean; event: Stretch; article: Stretch }[];
}

interface Stretch {
  offset: number;
  bytes: number;
}

export type Joined = StoredText & { tally: Tally };

export interface JoinedBatch {
  /** One for each job, in their order; `null` after an error. */
  events: (Joined | null)[];
  reports: Report[];
  /** The texts of those that are not `null`, one behind the other. */
  bytes: Uint8Array;
}

export function joinBatch(file: string, pool: number, jobs: readonly JoinJob[]): JoinedBatch {
  const read = ({ offset, bytes }: Stretch): string => bytesAt(pool, offset, bytes).toString('utf8');
  const book = new ReportBook();
  const texts: string[] = [];
  const events = jobs.map(({ id, number, parts }) => {
    const told = parts.map(({ described, event, article }): Part => {
      return {
        described,
        event: parsed<TimelineEvent>(read(event)),
        article: parsed<Article>(read(article)),
      };
    });
    const joined = joinText(file, id, number, told, book);
    if (joined) texts.push(joined.text);
    return joined?.event ?? null;
  });
  return { events, reports: book.reports, bytes: new TextEncoder().encode(texts.join('')) };
}

/** The event's line, and what is kept of it in memory; `null` if no line describes it. */
export function joinText(
  file: string,
  id: Id,
  number: number,
  parts: readonly Part[],
  book: ReportBook,
): { text: string; event: Joined } | null {
  const text = joinParts(parts, spotOf(file, { number }, `events[${id}]`), book);
  if (text === undefined) return null;
  const event = parsed<TimelineEvent>(text);
  const bytes = Buffer.byteLength(text) + 1;
  return {
    text: `${text}\n`,
    event: { id, order: orderOf(event.when), bytes, digest: digestOf(text), tally: tallyOf(event) },
  };
}

const parsed = <T>(text: string): T => JSON.parse(text);
