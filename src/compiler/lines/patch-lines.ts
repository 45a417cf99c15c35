import { isDeepStrictEqual } from 'node:util';
import type { Article, Id } from '../../core/model/published.ts';
import { changedLines } from './changed-lines.ts';
import { editorsAllowed, editorsOf } from './editors.ts';
import type { Entry, EntryEvent, FreshLine } from './entry.ts';
import type { Ledger } from './ledger.ts';
import type { LineProver } from './prove-line.ts';
import type { ProvedEvent, ProvedLine } from './proved-line.ts';
import { joinedRowsAfter, type Proved, type Rejoined, rejoin } from './rejoin.ts';
import { type EntryRow, entryOf, rowOf, Tallies } from './rows.ts';
import { type Change, idsAfter, idsOf, keepsBonds } from './same-bonds.ts';
import { bytesAt } from './scan-lines.ts';
import { type Splice, spliced } from './splice.ts';
import type { Tally } from './tally.ts';
import { type NewText, WrittenTexts } from './text-splices.ts';

/** What stands open on disk. */
export interface PatchFiles {
  input: number;
  hasHead: boolean;
  rows: number;
  /** How long the rows are: new ones come behind them. */
  rowsEnd: number;
  events: number;
  articles: number;
}

/** What a few changed lines change. */
export interface Patch {
  /** As it will be; `written` once the files are. */
  ledger: Ledger;
  /** To be put behind the rows. */
  rows: Uint8Array;
  events: { texts: WrittenTexts; splices: Splice<NewText>[] };
  articles: { texts: WrittenTexts; splices: Splice<NewText>[] };
  proved: number;
}

type ProvedFresh = Proved & { fresh: FreshLine };

/** Events of several lines of which changed lines tell, and those of them that must be put together anew. */
interface Shared {
  all: Set<Id>;
  retold: Set<Id>;
}

/**
 * What is to be done where a few lines have changed and bind themselves to others as they did before. `undefined` if
 * there is more to it: then all lines must be gone through, and whatever is wrong is found there.
 */
export function patchLines(
  ledger: Ledger,
  files: PatchFiles,
  name: string,
  prover: LineProver,
): Patch | undefined {
  const splices = changedLines(files.input, files.hasHead, ledger.lines);
  if (!splices) return undefined;
  const gone = splices.flatMap(({ at, removed }) =>
    Array.from({ length: removed }, (_, n) => entryAt(ledger, files.rows, at + n)),
  );
  const proved: ProvedFresh[] = [];
  for (const line of splices.flatMap(({ added }) => added)) {
    const result = prover.prove(bytesAt(files.input, line.offset, line.length), line.number);
    if (result.is !== 'proved') return undefined;
    proved.push({ fresh: line, line: result.line, texts: result.texts });
  }
  const articles = new WrittenTexts(ledger.articles, files.articles);
  const events = new WrittenTexts(ledger.events, files.events);
  const fresh = proved.map(({ line }) => line);
  const told = sharedEvents(gone, proved, articles);
  if (!told) return undefined;
  const { all: shared, retold } = told;
  const [before, after] = [idsOf(gone, shared), idsOf(fresh, shared)];
  if (!before || !after || !keepsBonds({ gone, fresh, shared }, ledger, before, after)) return undefined;
  const met = new Set(fresh.flatMap(({ spellings }) => spellings));
  if (!gone.every(({ spellings }) => spellings.every((n) => met.has(n)))) return undefined;
  const sum = sumAfter(ledger, { gone, fresh, shared });
  if (sum.byEditor > editorsAllowed(sum.dated)) return undefined;
  const known = retold.size > 0 ? bytesAt(files.rows, 0, files.rowsEnd) : Buffer.alloc(0);
  const rejoined: Rejoined[] = [];
  const places = new Set(
    splices.flatMap(({ at, removed }) => Array.from({ length: removed }, (_, n) => at + n)),
  );
  for (const id of retold) {
    const ground = { name, ledger, rows: known, gone: places, fresh: proved, articles, events };
    const one = rejoin(id, ground);
    if (!one) return undefined;
    rejoined.push(one);
    sum.count(one.before.tally, -1);
    sum.count(one.now.tally, 1);
  }
  const changes = textChanges(gone, proved, shared);
  changes.events.removed.push(...rejoined.map(({ before }) => before));
  changes.events.added.push(...rejoined.map(({ now }) => now));
  const ofArticles = articles.splices(changes.articles.removed, changes.articles.added);
  const ofEvents = events.splices(changes.events.removed, changes.events.added);
  if (!ofArticles || !ofEvents) return undefined;
  const isShared = shared.has.bind(shared);
  const rows = new Map(
    proved.map(({ fresh, line }) => {
      const row = `${JSON.stringify(rowOf(fresh.digest, line, isShared, sum.tallies))}\n`;
      return [fresh.digest, Buffer.from(row)];
    }),
  );
  const joinedRows = joinedRowsAfter(known, ledger, rejoined, sum.tallies);
  const { digests, offsets, lengths } = ledger.lines;
  let end = files.rowsEnd;
  const starts = new Map<string, number>();
  for (const [digest, row] of rows) {
    starts.set(digest, end);
    end += row.length;
  }
  return {
    ledger: {
      ...ledger,
      ...{ evidence: sum.evidence, dated: sum.dated, byEditor: sum.byEditor, used: sum.used },
      ...{ tallies: sum.tallies.list, counts: sum.counts },
      ...(rejoined.length > 0 && { joined: { offset: end, length: joinedRows.length } }),
      lines: {
        digests: spliced(digests, splices, ({ digest }) => Buffer.from(digest, 'latin1'), 16),
        offsets: spliced(offsets, splices, ({ digest }) => [starts.get(digest) ?? 0]),
        lengths: spliced(lengths, splices, ({ digest }) => [rows.get(digest)?.length ?? 0]),
      },
      articles: articles.after(ofArticles),
      events: events.after(ofEvents),
      ids: idsAfter(ledger.ids, before, after),
    },
    rows: Buffer.concat([...rows.values(), ...(rejoined.length > 0 ? [joinedRows] : [])]),
    events: { texts: events, splices: ofEvents },
    articles: { texts: articles, splices: ofArticles },
    proved: proved.length,
  };
}

function entryAt({ lines, tallies }: Ledger, rows: number, n: number): Entry {
  const bytes = bytesAt(rows, lines.offsets[n] ?? 0, lines.lengths[n] ?? 0);
  const row: EntryRow = JSON.parse(bytes.toString('utf8'));
  return entryOf(row, tallies);
}

/**
 * Events of several lines of which the changed lines tell and told; `undefined` if one of them is told of in another
 * article now, or is bound to others as it was not.
 */
function sharedEvents(
  gone: readonly Entry[],
  proved: readonly Proved[],
  articles: WrittenTexts,
): Shared | undefined {
  const shared: Shared = { all: new Set(), retold: new Set() };
  for (const { article, events } of gone) {
    const told = events.filter(({ place }) => !place);
    if (told.length === 0) continue;
    const now = proved.find(({ line }) => line.article.id === article.id);
    if (!now) return undefined;
    const isAsOld = isOfSameDay(article, now, articles);
    for (const event of told) {
      const same = now.line.events.find(({ id }) => id === event.id);
      if (!same || !isBoundAlike(same, event)) return undefined;
      shared.all.add(event.id);
      const isAsTold = same.digest === event.digest && same.description === event.description;
      if (!isAsOld || !isAsTold) shared.retold.add(event.id);
    }
  }
  return shared;
}

function isBoundAlike(now: ProvedEvent, before: EntryEvent): boolean {
  const isAsTold = now.digest === before.digest;
  return (
    now.partOf === before.partOf &&
    isDeepStrictEqual(now.follows, before.follows) &&
    isDeepStrictEqual(now.sides, before.sides) &&
    // Sides of a disagreement may stand on other lines.
    (isAsTold || !now.sides) &&
    now.keys.length > 0 &&
    (now.description === null) === (before.description === null)
  );
}

/** What is said of the day of an article goes into the events that several lines tell of. */
function isOfSameDay(before: Entry['article'], { texts }: Proved, articles: WrittenTexts): boolean {
  const place = articles.placeOf(before);
  const now = JSON.parse(texts[0] ?? 'null') as Article | null;
  return place >= 0 && isDeepStrictEqual((articles.read(place) as Article).published, now?.published);
}

function sumAfter(ledger: Ledger, { gone, fresh, shared }: Change) {
  const tallies = new Tallies(ledger.tallies);
  const counts = [...ledger.counts];
  const used = [...ledger.used];
  let { evidence, dated, byEditor } = ledger;
  const count = (tally: Tally, times: 1 | -1): void => {
    const number = tallies.numberOf(tally);
    counts[number] = (counts[number] ?? 0) + times;
  };
  const add = (line: Pick<ProvedLine, 'evidence' | 'events' | 'used'>, times: 1 | -1): void => {
    evidence += line.evidence * times;
    for (const number of line.used) used[number] = (used[number] ?? 0) + times;
    for (const { id, tally } of line.events) {
      const own = editorsOf(tally);
      dated += own.dated * times;
      byEditor += own.byEditor * times;
      if (!shared.has(id)) count(tally, times);
    }
  };
  for (const line of gone) add(line, -1);
  for (const line of fresh) add(line, 1);
  return { tallies, counts, count, used: Array.from(used, (times) => times ?? 0), evidence, dated, byEditor };
}

interface TextChange {
  removed: Entry['article'][];
  added: NewText[];
}

/** Texts that are others than before; what is told as it was stays where it is. */
function textChanges(
  gone: readonly Entry[],
  proved: readonly Proved[],
  shared: ReadonlySet<Id>,
): { articles: TextChange; events: TextChange } {
  const own = <T extends { id: Id }>(events: readonly T[]): T[] => events.filter(({ id }) => !shared.has(id));
  const content = (text: string | undefined): Uint8Array => Buffer.from(`${text}\n`);
  return {
    articles: withoutSame({
      removed: gone.map(({ article }) => article),
      added: proved.map(({ line, texts }) => ({ ...line.article, content: content(texts[0]) })),
    }),
    events: withoutSame({
      removed: gone.flatMap(({ events }) => own(events) as Entry['article'][]),
      added: proved.flatMap(({ line, texts }) =>
        own(line.events.map((event, n) => ({ ...event, content: content(texts[n + 1]) }))),
      ),
    }),
  };
}

function withoutSame({ removed, added }: TextChange): TextChange {
  const before = new Set(removed.map(({ digest }) => digest));
  const after = new Set(added.map(({ digest }) => digest));
  return {
    removed: removed.filter(({ digest }) => !after.has(digest)),
    added: added.filter(({ digest }) => !before.has(digest)),
  };
}
