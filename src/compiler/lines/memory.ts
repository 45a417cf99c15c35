import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Id } from '../../core/model/published.ts';
import type { Entry, EntryEvent, JoinedEvent, PlacedText } from './entry.ts';
import type { Order } from './order.ts';
import type { Needs, StoredText } from './proved-line.ts';
import type { Tally } from './tally.ts';
import { ARTICLES_FILE, EVENTS_FILE } from './verify-line.ts';

/** What was proved when the same lines were compiled last; the texts themselves are the files that were written. */
export interface Remembered {
  /** Lines by their digest. Numbers and offsets are those of then. */
  lines: Map<string, Entry>;
  joined: Map<Id, JoinedEvent>;
}

/** So many corpora are remembered; of more, those not compiled for longest are forgotten. */
const MOST_CORPORA = 8;

const FILE = 'proved.jsonl';

/** Nothing if what was written has been touched, or was proved by another compiler or against another ground. */
export function recall(folder: string, mark: string, out: string): Remembered | undefined {
  const path = join(folder, FILE);
  if (!existsSync(path)) return undefined;
  const [first = '', ...rows] = readFileSync(path, 'utf8').split('\n');
  const head: Header = JSON.parse(first);
  if (head.mark !== mark || head.written !== writtenMark(out)) return undefined;
  const lines: Entry[] = [];
  const joined: JoinedEvent[] = [];
  for (const row of rows) {
    if (row === '') continue;
    const value: EntryRow | JoinedRow = JSON.parse(row);
    if (value.length === 2) joined.push({ ...fromText(value[0], 'events'), tally: tallyAt(head, value[1]) });
    else lines.push(fromRow(value, head));
  }
  return {
    lines: new Map(lines.map((line) => [line.digest, line])),
    joined: new Map(joined.map((event) => [event.id, event])),
  };
}

/** @param out as it has just been written */
export function remember(
  folder: string,
  mark: string,
  out: string,
  entries: readonly Entry[],
  joined: ReadonlyMap<Id, JoinedEvent>,
): void {
  const tallies = new Map<string, number>();
  const numberOf = (tally: Tally): number => {
    const text = JSON.stringify(tally);
    const number = tallies.get(text) ?? tallies.size;
    tallies.set(text, number);
    return number;
  };
  mkdirSync(folder, { recursive: true });
  const path = join(folder, FILE);
  rmSync(path, { force: true });
  const rows = [
    ...entries.map((entry) => JSON.stringify(toRow(entry, joined, numberOf))),
    ...[...joined.values()].map((event) =>
      JSON.stringify([toText(event, event.place.offset), numberOf(event.tally)]),
    ),
  ];
  const head: Header = {
    mark,
    written: writtenMark(out),
    tallies: [...tallies.keys()].map((text) => JSON.parse(text)),
  };
  const file = openSync(path, 'w');
  writeFileSync(file, `${JSON.stringify(head)}\n`);
  for (let at = 0; at < rows.length; at += 4096)
    writeFileSync(file, `${rows.slice(at, at + 4096).join('\n')}\n`);
  closeSync(file);
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

interface Header {
  mark: string;
  written: string;
  tallies: Tally[];
}

/** The offset is -1 of an event of which only its union with other lines was written. */
type TextRow = [id: Id, order: Order, bytes: number, digest: string, offset: number];
type EventRow = [
  text: TextRow,
  description: string | null,
  keys: Id[],
  tally: number,
  more: Pick<EntryEvent, 'partOf' | 'follows' | 'sides'>,
];
type EntryRow = [
  digest: string,
  article: TextRow,
  evidence: number,
  events: EventRow[],
  used: number[],
  spellings: number[],
  needs: Needs,
];
type JoinedRow = [text: TextRow, tally: number];

function toRow(entry: Entry, joined: ReadonlyMap<Id, unknown>, numberOf: (tally: Tally) => number): EntryRow {
  const { digest, article, evidence, events, used, spellings, needs } = entry;
  const rows = events.map((event): EventRow => {
    const { description, keys, tally, partOf, follows, sides } = event;
    const more = {
      ...(partOf !== undefined && { partOf }),
      ...(follows && { follows }),
      ...(sides && { sides }),
    };
    const offset = joined.has(event.id) ? -1 : (event.place?.offset ?? -1);
    return [toText(event, offset), description, keys, numberOf(tally), more];
  });
  return [digest, toText(article, article.place.offset), evidence, rows, used, spellings, needs];
}

function fromRow([digest, article, evidence, events, used, spellings, needs]: EntryRow, head: Header): Entry {
  return {
    number: 0,
    offset: 0,
    length: 0,
    digest,
    article: fromText(article, 'articles'),
    evidence,
    events: events.map(([text, description, keys, tally, more]) => ({
      ...fromText(text, 'events'),
      ...(text[4] < 0 && { place: undefined }),
      description,
      keys,
      tally: tallyAt(head, tally),
      ...more,
      alone: [],
    })),
    used,
    spellings,
    needs,
  };
}

function toText({ id, order, bytes, digest }: StoredText, offset: number): TextRow {
  return [id, order, bytes, digest, offset];
}

function fromText([id, order, bytes, digest, offset]: TextRow, file: 'events' | 'articles'): PlacedText {
  return { id, order, bytes, digest, place: { in: file, offset } };
}

function tallyAt({ tallies }: Header, number: number): Tally {
  const tally = tallies[number];
  if (!tally) throw new Error('what was remembered of the lines is broken: delete .cache/lines');
  return tally;
}

/** Changes if anybody else writes the files. */
function writtenMark(out: string): string {
  return [EVENTS_FILE, ARTICLES_FILE]
    .map((name) => {
      const path = join(out, name);
      if (!existsSync(path)) return 'none';
      const { size, mtimeMs, ino } = statSync(path);
      return `${size} ${mtimeMs} ${ino}`;
    })
    .join(', ');
}
