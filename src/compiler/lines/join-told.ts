import type { Id } from '../../core/model/published.ts';
import type { ReportBook } from '../report/report.ts';
import { eventOf } from './check-whole.ts';
import type { Crew } from './crew.ts';
import type { Entry, JoinedEvent, PlacedText } from './entry.ts';
import type { Whole } from './gather.ts';
import { type Joined, type JoinedBatch, type JoinJob, joinText } from './join-batch.ts';
import type { LineStore } from './line-store.ts';
import type { Remembered } from './memory.ts';

/** So many events a worker is given at a time. */
const BATCH = 256;

/**
 * Puts together the events of which several lines tell, and finishes those of one line. What is remembered of
 * events all of whose lines are as they were is taken as it is. Rules E3, E6–E12.
 */
export async function joinTold(
  file: string,
  whole: Whole,
  store: LineStore,
  memory: Remembered | undefined,
  fresh: ReadonlySet<Entry>,
  crew: Crew | undefined,
  book: ReportBook,
): Promise<Map<Id, JoinedEvent>> {
  const changed = new Set(memory ? touched(whole, memory, fresh) : []);
  const joined = new Map<Id, JoinedEvent>();
  const jobs: JoinJob[] = [];
  const joinHere = (id: Id, lines: readonly Entry[]): void => {
    const parts = lines.map((line) => store.partOf(line, id));
    const result = joinText(file, id, numberOf(lines, id), parts, book);
    if (!result) return;
    const offset = store.add(new TextEncoder().encode(result.text));
    joined.set(id, { ...result.event, place: { in: 'pool', offset } });
  };
  for (const [id, lines] of whole.tellers) {
    const known = changed.has(id) ? undefined : memory?.joined.get(id);
    const job = known || !crew ? undefined : jobOf(id, lines);
    if (known) joined.set(id, known);
    else if (job) jobs.push(job);
    else joinHere(id, lines);
  }
  for (const entry of whole.entries) {
    for (const event of entry.events) {
      if (whole.tellers.has(event.id)) continue;
      for (const report of event.alone) book.add(report);
      // Once told of by several lines, and now by this one alone.
      if (!event.place) joinHere(event.id, [entry]);
    }
  }
  await crew?.run<{ join: JoinJob[] }, JoinedBatch>(batchesOf(jobs), (_task, { events, reports, bytes }) => {
    for (const report of reports) book.add(report);
    let offset = store.add(bytes);
    for (const event of events.filter((one): one is Joined => one !== null)) {
      joined.set(event.id, { ...event, place: { in: 'pool', offset } });
      offset += event.bytes;
    }
  });
  return joined;
}

/** Events of which a changed or vanished line tells or told. */
function touched({ entries }: Whole, memory: Remembered, fresh: ReadonlySet<Entry>): Id[] {
  const alive = new Set(entries);
  const gone = [...memory.lines.values()].filter((entry) => !alive.has(entry));
  return [...gone, ...fresh].flatMap(({ events }) => events.map(({ id }) => id));
}

/** The line that describes an event, for reports. */
function numberOf(lines: readonly Entry[], id: Id): number {
  return (lines.find((line) => eventOf(line, id).description !== null) ?? lines[0])?.number ?? 1;
}

/** What a worker needs to put an event together; `undefined` if not all of it was proved now. */
function jobOf(id: Id, lines: readonly Entry[]): JoinJob | undefined {
  const parts = lines.flatMap((line) => {
    const event = eventOf(line, id);
    const isHere = event.place?.in === 'pool' && line.article.place.in === 'pool';
    const described = event.description !== null;
    return isHere ? [{ described, event: stretch(event as PlacedText), article: stretch(line.article) }] : [];
  });
  return parts.length === lines.length ? { id, number: numberOf(lines, id), parts } : undefined;
}

function stretch({ place, bytes }: PlacedText): { offset: number; bytes: number } {
  return { offset: place.offset, bytes };
}

function* batchesOf(jobs: readonly JoinJob[]): Generator<{ join: JoinJob[] }> {
  for (let at = 0; at < jobs.length; at += BATCH) yield { join: jobs.slice(at, at + BATCH) };
}
