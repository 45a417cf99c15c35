import type { Article, Id, TimelineEvent } from '../../core/model/published.ts';
import { ReportBook } from '../report/report.ts';
import type { Entry, JoinedEvent } from './entry.ts';
import { joinText } from './join-batch.ts';
import type { Part } from './join-parts.ts';
import type { Ledger } from './ledger.ts';
import type { ProvedLine } from './proved-line.ts';
import { type EntryRow, entryOf, type JoinedRow, joinedOf, joinedRow, type Tallies } from './rows.ts';
import type { NewText, WrittenTexts } from './text-splices.ts';

/** A line as it was proved now, with its texts. */
export interface Proved {
  line: ProvedLine;
  texts: readonly string[];
}

interface Ground {
  /** The input, as reports name it. */
  name: string;
  ledger: Ledger;
  /** All rows that are remembered. */
  rows: Buffer;
  /** Places in the ledger of lines that are gone. */
  gone: ReadonlySet<number>;
  fresh: readonly Proved[];
  articles: WrittenTexts;
  events: WrittenTexts;
}

/** An event of several lines as it was written, and as it is now. */
export interface Rejoined {
  before: JoinedEvent;
  now: NewText & Pick<JoinedEvent, 'tally'>;
}

/**
 * Puts an event together anew of which a changed line tells, and others that have not changed: what they tell is taken
 * from what was written. `undefined` if that does not do, or anything is wrong with it.
 */
export function rejoin(id: Id, ground: Ground): Rejoined | undefined {
  const { before, tellers } = find(id, ground);
  const place = before ? ground.events.placeOf(before) : -1;
  if (!before || place < 0) return undefined;
  const event = ground.events.read(place) as TimelineEvent;
  // Who of several wrote a disagreement is not told.
  if (event.disagreements.some(({ point, note }) => point !== 'date' || note)) return undefined;
  const own = ground.fresh.flatMap((proved) => partOf(proved, id) ?? []);
  const descriptions = new Set(
    [...own, ...tellers.map((entry) => ({ description: descriptionOf(entry, id) }))].map(
      ({ description }) => description,
    ),
  );
  descriptions.delete(null);
  if (descriptions.size !== 1) return undefined;
  const parts: Part[] = [...own];
  for (const entry of tellers) {
    const at = ground.articles.placeOf(entry.article);
    if (at < 0) return undefined;
    const citations = event.citations.filter(({ article }) => article === entry.article.id);
    const told = { ...event, citations, disagreements: [] };
    const article = ground.articles.read(at) as Article;
    parts.push({ event: told, described: descriptionOf(entry, id) !== null, article });
  }
  const book = new ReportBook();
  const joined = joinText(ground.name, id, 1, parts, book);
  if (!joined || book.reports.length > 0) return undefined;
  return { before, now: { ...joined.event, content: Buffer.from(joined.text) } };
}

/** What is remembered of an event, and the lines that tell of it and have not changed. */
function find(id: Id, { ledger, rows, gone }: Ground): { before: JoinedEvent | undefined; tellers: Entry[] } {
  const { offsets, lengths } = ledger.lines;
  const tellers: Entry[] = [];
  let before: JoinedEvent | undefined;
  // So begin the rows of events, and those of events of several lines.
  const begin = Buffer.from(`[[${JSON.stringify(id)},`);
  for (let at = rows.indexOf(begin); at >= 0; at = rows.indexOf(begin, at + 1)) {
    if (at >= ledger.joined.offset && at < ledger.joined.offset + ledger.joined.length) {
      const row: JoinedRow = JSON.parse(rows.toString('utf8', at, rows.indexOf('\n', at)));
      before = joinedOf(row, ledger.tallies);
      continue;
    }
    const n = offsets.findIndex((offset, n) => offset <= at && at < offset + (lengths[n] ?? 0));
    if (n < 0 || gone.has(n)) continue;
    const offset = offsets[n] ?? 0;
    const row: EntryRow = JSON.parse(rows.toString('utf8', offset, offset + (lengths[n] ?? 0)));
    tellers.push(entryOf(row, ledger.tallies));
  }
  return { before, tellers };
}

function partOf({ line, texts }: Proved, id: Id): (Part & { description: string | null }) | undefined {
  const n = line.events.findIndex((event) => event.id === id);
  const told = line.events[n];
  if (!told) return undefined;
  const event: TimelineEvent = JSON.parse(texts[n + 1] ?? '');
  const article: Article = JSON.parse(texts[0] ?? '');
  return { event, article, described: told.description !== null, description: told.description };
}

const descriptionOf = ({ events }: Entry, id: Id): string | null =>
  events.find((event) => event.id === id)?.description ?? null;

/** The rows of events of several lines with those put together anew. */
export function joinedRowsAfter(
  rows: Buffer,
  { joined: { offset, length } }: Ledger,
  rejoined: readonly Rejoined[],
  tallies: Tallies,
): Buffer {
  const now = new Map(rejoined.map((one) => [`[[${JSON.stringify(one.before.id)},`, one.now]));
  const lines = rows.toString('utf8', offset, offset + length).split('\n');
  const after = lines.map((row) => {
    const event = now.get(row.slice(0, row.indexOf(',') + 1));
    return event ? JSON.stringify(joinedRow(event, tallies)) : row;
  });
  return Buffer.from(after.join('\n'));
}
