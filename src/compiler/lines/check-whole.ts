import { nearestIds } from '../../core/link/nearest.ts';
import type { Id } from '../../core/model/published.ts';
import { checkCycles } from '../join/check-events.ts';
import { checkRetired } from '../join/check-retired.ts';
import { findCycles } from '../join/cycles.ts';
import { nothingKnown } from '../read/corpus.ts';
import { quoteList } from '../report/quote-value.ts';
import type { ReportBook, Spot } from '../report/report.ts';
import { EDITOR_SHARE, editorsAllowed, editorsOf } from './editors.ts';
import type { Entry, EntryEvent, Tellers } from './entry.ts';
import type { Whole } from './gather.ts';
import { spotOf } from './line-spot.ts';
import type { Head } from './read-head.ts';
import type { WaitingLine } from './resolve-waiting.ts';

/**
 * What only all lines together can break. Rules L6, L7, L15, E1, E4, E5, D5, D8.
 * @param isWhole whether every line was proved: what one that was not would have held cannot be called missing
 */
export function checkWhole(
  file: string,
  { entries, tellers, keys, articles, events }: Whole,
  waiting: readonly WaitingLine[],
  head: Head,
  isWhole: boolean,
  book: ReportBook,
): void {
  checkDescriptions(file, entries, tellers, isWhole && waiting.length === 0, book);
  checkEditors(file, entries, book);
  const linked = entries.flatMap((entry) =>
    entry.events
      .filter(({ partOf, follows }) => partOf !== undefined || follows)
      .map((event) => ({ ...event, spot: spotOf(file, entry, `events[${event.id}]`) })),
  );
  checkCycles(linked, 'partOf', ({ partOf }) => (partOf === undefined ? [] : [partOf]), book);
  checkCycles(linked, 'follows', ({ follows = [] }) => follows, book);
  if (!isWhole) return;
  const known = {
    event: [events],
    citation: [
      keys,
      new Set(waiting.flatMap(({ dates, rests }) => [...dates, ...rests].map(([key]) => key))),
    ],
    article: [articles, new Set(waiting.map(({ article }) => article))],
  };
  const missing = (kind: keyof typeof known, id: Id, spot: Spot): void => {
    if (known[kind].some((ids) => ids.has(id))) return;
    const near = nearestIds(
      id,
      known[kind].flatMap((ids) => [...ids.keys()]),
    );
    book.error('L6', spot, {
      expected: `the id of ${kind === 'citation' ? 'a' : 'an'} ${kind}`,
      found: `“${id}”, which is none`,
      mend: near.length > 0 ? `did you mean ${quoteList(near)}?` : `write the ${kind} first`,
    });
  };
  for (const { spot, partOf, follows = [] } of waiting.length > 0 ? [] : linked) {
    if (partOf !== undefined) missing('event', partOf, spot.at('partOf'));
    for (const id of follows) missing('event', id, spot.at('follows'));
  }
  for (const { line, needs, rests } of waiting) {
    const needed = new Set(needs.citations);
    for (const [key, on] of rests)
      if (needed.has(on)) missing('citation', on, spotOf(file, line, `citations[${key}]`));
    for (const id of needs.articles) missing('article', id, spotOf(file, line, 'article.published.evidence'));
  }
  checkCircles(file, waiting, book);
  if (head.retired.length > 0 && waiting.length === 0) {
    const ids = { ...nothingKnown().ids, event: new Set(events.keys()), citation: new Set(keys.keys()) };
    checkRetired({ retired: head.retired, known: { ids, unread: new Set() } }, book);
  }
}

/** Rules E1, E4 and L15, of events on one line and on several. */
function checkDescriptions(
  file: string,
  entries: readonly Entry[],
  tellers: Tellers,
  isWhole: boolean,
  book: ReportBook,
): void {
  for (const entry of entries) {
    for (const event of entry.events) {
      const lines = tellers.get(event.id) ?? [entry];
      const isPlain = event.description !== null && event.keys.length > 0 && !event.sides;
      if (isPlain && lines.length === 1) continue;
      if (lines[0] !== entry) continue;
      const parts = lines.map((line) => ({ line, event: eventOf(line, event.id) }));
      checkDescription(file, parts, isWhole, book);
    }
  }
}

interface Part {
  line: Entry;
  event: EntryEvent;
}

function checkDescription(file: string, parts: readonly Part[], isWhole: boolean, book: ReportBook): void {
  const described = parts.filter(({ event }) => event.description !== null);
  const [first] = described;
  const [any] = parts;
  if (!any) return;
  const path = `events[${any.event.id}]`;
  if (!first && isWhole) {
    book.error('L15', spotOf(file, any.line, path), {
      expected: 'an event that some line describes: its kind, title and topics',
      found: `only citations, on ${parts.length === 1 ? 'this line' : `${parts.length} lines`}`,
      mend: 'describe it on one of its lines, or correct its id if another event is meant',
    });
  }
  for (const { line, event } of described) {
    if (event.description === first?.event.description) continue;
    book.error('L15', spotOf(file, line, path), {
      expected: `what line ${first?.line.number} says of the event, or its id and citations alone`,
      found: 'another description',
      mend: 'describe it once; if two events are meant, give one of them another id',
    });
  }
  const keys = parts.flatMap(({ event }) => event.keys);
  if (keys.length === 0 && isWhole) {
    book.error('E1', spotOf(file, any.line, path), {
      expected: 'at least one citation of this event',
      found: 'none on any line',
      mend: 'write the citation that reports it, or take the event out (and list its id in retired)',
    });
  }
  for (const { line, event } of parts) {
    const strangers = (event.sides ?? []).filter((key) => !keys.includes(key));
    if (strangers.length === 0 || !isWhole) continue;
    book.error('E4', spotOf(file, line, `${path}.disagreements`), {
      expected: `keys of citations whose event is ${event.id}`,
      found: quoteList(strangers),
      mend: 'correct the key, or write the disagreement with the event that the citation reports',
    });
  }
}

/** Rule D5. */
function checkEditors(file: string, entries: readonly Entry[], book: ReportBook): void {
  let dated = 0;
  const byEditor: { entry: Entry; id: Id }[] = [];
  for (const entry of entries) {
    for (const { id, tally } of entry.events) {
      const own = editorsOf(tally);
      dated += own.dated;
      for (let n = 0; n < own.byEditor; n += 1) byEditor.push({ entry, id });
    }
  }
  const allowed = editorsAllowed(dated);
  const surplus = byEditor[allowed];
  if (!surplus) return;
  book.error('D5', spotOf(file, surplus.entry, `events[${surplus.id}].citations`), {
    expected: `at most ${allowed} of ${dated} dated citations by a reason in words (one in ${EDITOR_SHARE})`,
    found: `${byEditor.length}, of which this is the first too many`,
    mend: 'give the words and a rule, name the citation of the same occasion, or leave it undated',
  });
}

/** Rule D8, over several lines. */
function checkCircles(file: string, waiting: readonly WaitingLine[], book: ReportBook): void {
  const rests = new Map<Id, { on: Id[]; line: WaitingLine['line'] }>();
  for (const { line, rests: pairs } of waiting) {
    for (const [key, on] of pairs) rests.set(key, { on: [...(rests.get(key)?.on ?? []), on], line });
  }
  for (const cycle of findCycles(rests.keys(), (key) => rests.get(key)?.on ?? [])) {
    const first = rests.get(cycle[0] ?? '');
    if (!first) continue;
    book.error('D8', spotOf(file, first.line, `citations[${cycle[0]}]`), {
      expected: 'a date that does not rest on itself',
      found: [...cycle, cycle[0]].join(' → '),
      mend: 'let one of these citations be dated by its own words',
    });
  }
}

export function eventOf({ events }: Entry, id: Id): EntryEvent {
  const event = events.find((one) => one.id === id);
  if (!event) throw new Error(`no event ${id} where it was told of`);
  return event;
}
