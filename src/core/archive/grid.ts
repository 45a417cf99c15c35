/**
 * The axis of an archive: a few hundred nodes of a hundred thousand events. A pure function of what is shown, the
 * octave of zoom, the lanes and their rows; never of the window, which only says how much of it is wanted.
 *
 * Time is cut into cells of a power of two of days, fixed to 1970. Of each cell and lane the events that matter most
 * stand on their own, one a row, and all others in one cluster below them. Where there is one more than rows, it
 * stands in the cluster's place. Events longer than about half a cell have rows for long ones. At the closest zoom a
 * cell is a day, and there are more rows: what is still put together then can be spread out (`AxisAsk.spread`).
 */
import type { Grouping } from '../link/view-state.ts';
import type { AxisAsk, AxisLane, AxisNode, AxisPart } from './axis-part.ts';
import { type Bitset, hasIn } from './bitset.ts';
import type { Columns } from './columns.ts';
import type { Cell } from './grid-cells.ts';
import {
  filledCells,
  type LaneRows,
  type LaneTerms,
  nodesOfCells,
  nodesOfLongs,
  rowsTaken,
} from './grid-lane.ts';
import { type LongRows, lastingOf, longOf, longRowsOf } from './grid-longs.ts';
import { GridRoom } from './grid-room.ts';
import { cellOf, cellSize } from './grid-scale.ts';
import {
  byBeginning,
  type LaneIndex,
  type LaneKeys,
  lanesOfKeys,
  lanesWithin,
  oneLane,
  placeOfDay,
} from './lane-index.ts';

const DAY_MS = 86_400_000;
/** Rows for long events; at the closest zoom, where even a week is long, there are more. */
const LONG_ROWS = 1;
const CLOSE_LONG_ROWS = 3;
/** Rows at the closest zoom, at least. */
const CLOSE_ROWS = 5;
/** Otherwise a selected event and one that keys have led to might not both find a place in their cell. */
const LEAST_ROWS = 2;
/** Of a lane with more events some cell is overfull: all its rows are needed, and nobody looks which. */
const SPARSE = 1500;
/** What stands in a cell depends on what its neighbours do, and that on theirs. */
const BESIDE_CELLS = 6;

/** Which lanes there are of each grouping but `none`. */
export type LaneTable = Readonly<Record<Exclude<Grouping, 'none'>, LaneKeys>>;

/** What is asked, and at which scale. */
interface Scale {
  bits: Bitset;
  room: GridRoom;
  size: number;
  ask: AxisAsk;
}

interface Lanes extends LaneIndex {
  /** By lane, made when first needed. */
  lasting: Map<number, Uint32Array>;
  /** By lane and size of the cells. */
  long: Map<string, Uint32Array>;
}

/** What one lane shows at all windows alike. */
interface Settled {
  longs: LongRows;
  rows: LaneRows;
}

/** What was worked out of one set of events. */
interface Known {
  lanes: Map<Grouping, LaneIndex>;
  settled: Map<string, Settled>;
  /** The part that was asked for last. */
  last: { key: string; part: AxisPart } | null;
}

/** Of one set, so many lanes at so many scales: ten questions of forty lanes. */
const MOST_SETTLED = 400;

export class Grid {
  readonly #columns: Columns;
  readonly #table: LaneTable;
  readonly #lanes = new Map<Grouping, Lanes>();
  /** Shards that were here when the lanes were made. */
  #loaded = -1;
  #order: Uint32Array = new Uint32Array();
  #kinds = 1;
  /** As long as somebody has the set: that of all events is had again and again. */
  #known = new WeakMap<Bitset, Known>();

  constructor(columns: Columns, table: LaneTable) {
    this.#columns = columns;
    this.#table = table;
  }

  /** @param bits the ordinals shown; the same set for the same answer, since what was worked out of it is kept */
  part(bits: Bitset, ask: AxisAsk): AxisPart {
    this.#refresh();
    const known = this.#knownOf(bits);
    const key = JSON.stringify(ask);
    if (known.last?.key !== key) known.last = { key, part: this.#newPart(bits, known, ask) };
    return known.last.part;
  }

  #newPart(bits: Bitset, known: Known, ask: AxisAsk): AxisPart {
    const { level, from, to, group } = ask;
    const lanes = this.#lanesOf(group);
    const shown = known.lanes.get(group) ?? lanesWithin(lanes, bits);
    known.lanes.set(group, shown);
    const size = cellSize(level);
    const room = new GridRoom(this.#columns, size);
    const days = { from: Math.floor(from / DAY_MS), to: Math.ceil(to / DAY_MS) };
    const nodes: AxisNode[] = [];
    const beyond: AxisNode[] = [];
    const scale: Scale = { bits, room, size, ask };
    const heads = lanes.ids.map((id, lane): AxisLane => {
      const { settled, cells } = this.#settle(known, lanes, shown, lane, scale);
      const terms = this.#termsOf(shown, lane, scale, settled.longs);
      const here = nodesBetween(shown, lane, days, terms, settled.rows, cells);
      nodes.push(...here);
      for (const ordinal of terms.apart) {
        if (here.some((node) => node.ordinal === ordinal && node.kinds.length === 0)) continue;
        const at = { from: room.from(ordinal), to: room.from(ordinal) + 1 };
        const away = nodesBetween(shown, lane, at, terms, settled.rows, null);
        beyond.push(...away.filter((node) => node.ordinal === ordinal && node.kinds.length === 0));
      }
      const { longs, singles, clusters } = settled.rows;
      const taken = here.reduce((most, { row }) => Math.max(most, row + 1), 1);
      return { id, count: countOf(shown, lane), rows: Math.max(longs + singles + clusters, taken) };
    });
    nodes.sort((a, b) => a.from - b.from);
    return { level, from, to, lanes: heads, nodes, beyond, ...this.#nearest(bits, days) };
  }

  #knownOf(bits: Bitset): Known {
    const known = this.#known.get(bits) ?? { lanes: new Map(), settled: new Map(), last: null };
    this.#known.set(bits, known);
    return known;
  }

  /** More shards have come since. */
  #refresh(): void {
    const loaded = this.#columns.loaded.reduce((sum, is) => sum + is, 0);
    if (loaded === this.#loaded) return;
    this.#loaded = loaded;
    this.#lanes.clear();
    this.#known = new WeakMap();
    this.#order = byBeginning(this.#columns);
    this.#kinds =
      this.#order.reduce((most, ordinal) => Math.max(most, this.#columns.kind[ordinal] as number), 0) + 1;
  }

  #lanesOf(group: Grouping): Lanes {
    const known = this.#lanes.get(group);
    if (known !== undefined) return known;
    const lanes = { ...this.#index(group), lasting: new Map(), long: new Map() };
    this.#lanes.set(group, lanes);
    return lanes;
  }

  #index(group: Grouping): LaneIndex {
    const { topics, people, articles } = this.#columns;
    if (group === 'none') return oneLane(this.#order, this.#columns);
    const lists = { topic: topics, person: people, source: articles }[group];
    return lanesOfKeys(this.#order, this.#columns, lists, this.#table[group]);
  }

  /** With the cells of the whole lane, where they had to be looked at. */
  #settle(
    { settled: known }: Known,
    lanes: Lanes,
    shown: LaneIndex,
    lane: number,
    scale: Scale,
  ): { settled: Settled; cells: Cell[] | null } {
    const { bits, room, size, ask } = scale;
    const rows = rowsAt(size, ask.rows);
    const apart = ask.apart.filter((ordinal) => room.isLong(ordinal));
    const key = `${ask.group} ${lane} ${size} ${rows} ${apart}`;
    const before = known.get(key);
    if (before !== undefined) return { settled: before, cells: null };
    const long = this.#longOf(lanes, lane, room, size);
    const longs = longRowsOf(long, bits, room, size === 0 ? CLOSE_LONG_ROWS : LONG_ROWS, apart);
    const isFull = countOf(shown, lane) > SPARSE;
    const plain = { ...scale, ask: { ...ask, apart: [], spread: null } };
    const cells = isFull
      ? null
      : filledCells(membersOf(shown, lane), this.#termsOf(shown, lane, plain, longs));
    const settled =
      cells === null
        ? { longs, rows: { longs: longs.rows.length, singles: rows, clusters: 1 } }
        : { longs, rows: rowsTaken(cells, longs, rows) };
    if (known.size >= MOST_SETTLED) known.clear();
    known.set(key, settled);
    return { settled, cells };
  }

  #longOf(lanes: Lanes, lane: number, room: GridRoom, size: number): Uint32Array {
    const key = `${lane} ${size}`;
    const known = lanes.long.get(key);
    if (known !== undefined) return known;
    const lasting = lanes.lasting.get(lane) ?? lastingOf(this.#columns, membersOf(lanes, lane));
    lanes.lasting.set(lane, lasting);
    const long = longOf(lasting, this.#columns, room);
    lanes.long.set(key, long);
    return long;
  }

  #termsOf(shown: LaneIndex, lane: number, { bits, room, size, ask }: Scale, longs: LongRows): LaneTerms {
    const members = membersOf(shown, lane);
    const apart = ask.apart.filter((ordinal) => hasIn(bits, ordinal) && members.includes(ordinal));
    return {
      columns: this.#columns,
      ...{ room, longs, size },
      lane: shown.ids[lane] as string,
      rows: rowsAt(size, ask.rows),
      kinds: this.#kinds,
      apart: new Set(apart),
      spread: ask.spread,
    };
  }

  #nearest(
    bits: Bitset,
    days: { from: number; to: number },
  ): { earlier: number | null; later: number | null } {
    const order = this.#order;
    const { extentFrom } = this.#columns;
    const isBefore = (place: number, day: number) => (extentFrom[order[place] as number] as number) < day;
    const placeOf = (day: number) => {
      let [low, high] = [0, order.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if (isBefore(middle, day)) low = middle + 1;
        else high = middle;
      }
      return low;
    };
    let earlier = placeOf(days.from) - 1;
    while (earlier >= 0 && !hasIn(bits, order[earlier] as number)) earlier -= 1;
    let later = placeOf(days.to);
    while (later < order.length && !hasIn(bits, order[later] as number)) later += 1;
    return { earlier: order[earlier] ?? null, later: order[later] ?? null };
  }
}

function rowsAt(size: number, rows: number): number {
  return Math.max(rows, size === 0 ? CLOSE_ROWS : LEAST_ROWS);
}

function membersOf({ start, member }: LaneIndex, lane: number): Uint32Array {
  return member.subarray(start[lane] as number, start[lane + 1] as number);
}

function countOf({ start }: LaneIndex, lane: number): number {
  return (start[lane + 1] as number) - (start[lane] as number);
}

/**
 * All of a lane that some days show anything of, in day numbers.
 *
 * @param lanes of what is shown
 * @param whole cells of the whole lane with nothing apart, if they were looked at
 */
function nodesBetween(
  lanes: LaneIndex,
  lane: number,
  { from, to }: { from: number; to: number },
  terms: LaneTerms,
  rows: LaneRows,
  whole: Cell[] | null,
): AxisNode[] {
  const { size, longs } = terms;
  const first = cellOf(from, size) - BESIDE_CELLS;
  const last = cellOf(to, size) + BESIDE_CELLS;
  const [start, end] = [lanes.start[lane] as number, lanes.start[lane + 1] as number];
  const begin = placeOfDay(lanes, first * 2 ** size, start, end);
  const until = placeOfDay(lanes, (last + 1) * 2 ** size, begin, end);
  const members = lanes.member.subarray(begin, until);
  const isWhole = begin === start && until === end && terms.apart.size === 0;
  const cells = (isWhole ? whole : null) ?? filledCells(members, terms);
  const isSeen = (node: AxisNode) => node.from < to * DAY_MS && from * DAY_MS < Math.max(node.to, node.room);
  return [
    ...nodesOfLongs(longs, from, to, terms),
    ...nodesOfCells(cells, members, terms, rows).filter(isSeen),
  ];
}
