import { closeSync, openSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Id } from '../../core/model/published.ts';
import { digestsOf } from './digest.ts';
import { editorsOf } from './editors.ts';
import type { Entry, JoinedEvent, PlacedText } from './entry.ts';
import { idHash, type Ledger, readLedger, type TextTable, writeLedger, writtenMark } from './ledger.ts';
import { inOrder } from './order.ts';
import { placeTexts } from './place-texts.ts';
import { type EntryRow, entryOf, type JoinedRow, joinedOf, joinedRow, rowOf, Tallies } from './rows.ts';
import { bytesAt } from './scan-lines.ts';

/** What was proved when the same lines were compiled last; the texts themselves are the files that were written. */
export interface Remembered {
  /** Lines by their digest. Numbers and offsets are those of then. */
  lines: Map<string, Entry>;
  joined: Map<Id, JoinedEvent>;
}

/** What was written, in order. */
export interface Written {
  articles: readonly PlacedText[];
  events: readonly PlacedText[];
}

/** So many corpora are remembered; of more, those not compiled for longest are forgotten. */
const MOST_CORPORA = 8;

/** Rows of lines, one behind the other; those of lines that are gone may stand among them. */
export const ROWS_FILE = 'rows.jsonl';

/** Nothing if what was written has been touched, or was proved by another compiler or against another ground. */
export function recall(folder: string, mark: string, out: string): Remembered | undefined {
  const ledger = readLedger(folder, mark, out);
  if (!ledger) return undefined;
  const file = openSync(join(folder, ROWS_FILE), 'r');
  const whole = bytesAt(file, 0, statSync(join(folder, ROWS_FILE)).size);
  closeSync(file);
  const { tallies, joined } = ledger;
  const lines = Array.from(ledger.lines.offsets, (offset, n) => {
    const row: EntryRow = JSON.parse(whole.toString('utf8', offset, offset + (ledger.lines.lengths[n] ?? 0)));
    return entryOf(row, tallies);
  });
  const told = whole
    .toString('utf8', joined.offset, joined.offset + joined.length)
    .split('\n')
    .filter((row) => row !== '')
    .map((row) => joinedOf(JSON.parse(row) as JoinedRow, tallies));
  const alone = lines.flatMap(({ events }) =>
    events.filter((event): event is typeof event & PlacedText => !!event.place),
  );
  placeTexts(inOrder(lines.map(({ article }) => article)), 'articles');
  placeTexts(inOrder([...told, ...alone]), 'events');
  return {
    lines: new Map(lines.map((line) => [line.digest, line])),
    joined: new Map(told.map((event) => [event.id, event])),
  };
}

/**
 * @param out as it has just been written
 * @param retired ids that the head names
 */
export function remember(
  folder: string,
  mark: string,
  out: string,
  entries: readonly Entry[],
  joined: ReadonlyMap<Id, JoinedEvent>,
  written: Written,
  retired: readonly Id[],
): void {
  rmSync(join(folder, ROWS_FILE), { force: true });
  const tallies = new Tallies();
  const file = openSync(join(folder, ROWS_FILE), 'w');
  let offset = 0;
  const put = (text: string): number => {
    const bytes = Buffer.from(text);
    writeFileSync(file, bytes);
    offset += bytes.length;
    return bytes.length;
  };
  const offsets = new Float64Array(entries.length);
  const lengths = new Uint32Array(entries.length);
  const isJoined = joined.has.bind(joined);
  for (let from = 0; from < entries.length; from += 1024) {
    const rows = entries
      .slice(from, from + 1024)
      .map((entry) => `${JSON.stringify(rowOf(entry.digest, entry, isJoined, tallies))}\n`);
    let at = offset;
    for (const [n, row] of rows.entries()) {
      offsets[from + n] = at;
      lengths[from + n] = Buffer.byteLength(row);
      at += lengths[from + n] ?? 0;
    }
    put(rows.join(''));
  }
  const joinedAt = offset;
  const length = put(
    [...joined.values()].map((event) => `${JSON.stringify(joinedRow(event, tallies))}\n`).join(''),
  );
  closeSync(file);
  const lines = { digests: digestsOf(entries), offsets, lengths };
  writeLedger(folder, {
    ...{ mark, written: writtenMark(out), joined: { offset: joinedAt, length } },
    ...wholeOf(entries, joined, retired, tallies),
    ...{ lines, articles: tableOf(written.articles), events: tableOf(written.events) },
  });
}

function wholeOf(
  entries: readonly Entry[],
  joined: ReadonlyMap<Id, JoinedEvent>,
  retired: readonly Id[],
  tallies: Tallies,
): Omit<Ledger, 'mark' | 'written' | 'joined' | 'lines' | 'articles' | 'events'> {
  const counts = new Array<number>(tallies.list.length).fill(0);
  const count = (number: number): void => {
    counts[number] = (counts[number] ?? 0) + 1;
  };
  const used: number[] = [];
  const needed = new Set<Id>();
  const linked = new Set<Id>(retired);
  const ids: number[] = [];
  const sum = { evidence: 0, dated: 0, byEditor: 0 };
  for (const event of joined.values()) count(tallies.numberOf(event.tally));
  const events = new Set<Id>();
  for (const entry of entries) {
    sum.evidence += entry.evidence;
    for (const number of entry.used) used[number] = (used[number] ?? 0) + 1;
    for (const id of [...entry.needs.articles, ...entry.needs.citations]) needed.add(id);
    ids.push(idHash('article', entry.article.id));
    for (const event of entry.events) {
      const { dated, byEditor } = editorsOf(event.tally);
      sum.dated += dated;
      sum.byEditor += byEditor;
      if (!joined.has(event.id)) count(tallies.numberOf(event.tally));
      for (const id of [...(event.partOf === undefined ? [] : [event.partOf]), ...(event.follows ?? [])])
        linked.add(id);
      for (const key of event.keys) ids.push(idHash('citation', key));
      if (!events.has(event.id)) ids.push(idHash('event', event.id));
      events.add(event.id);
    }
  }
  return {
    ...sum,
    ...{ tallies: tallies.list, counts, used: Array.from(used, (times) => times ?? 0) },
    ...{ needed: [...needed], linked: [...linked], ids: Uint32Array.from(ids).sort() },
  };
}

function tableOf(texts: readonly PlacedText[]): TextTable {
  return {
    digests: digestsOf(texts),
    orders: Float64Array.from(texts, ({ order }) => order),
    bytes: Uint32Array.from(texts, ({ bytes }) => bytes),
  };
}

/** Keeps the folders of the corpora that were compiled last. */
export function forgetOthers(cache: string, own: string): void {
  const now = new Date();
  utimesSync(join(cache, own), now, now);
  const folders = readdirSync(cache)
    .map((name) => ({ name, used: statSync(join(cache, name)).mtimeMs }))
    .sort((a, b) => b.used - a.used);
  for (const { name } of folders.slice(MOST_CORPORA))
    rmSync(join(cache, name), { recursive: true, force: true });
}
