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
import {
  filledCells,
  type LaneRows,
  type LaneTerms,
  nodesOfCells,
  nodesOfLongs,
  rowsTaken,
} from './grid-lane.ts';
import { type LongRows, lastingOf, longRowsOf } from './grid-longs.ts';
import { GridRoom } from './grid-room.ts';
import { cellOf, cellSize } from './grid-scale.ts';
import {
  byBeginning,
  type LaneIndex,
  type LaneKeys,
  lanesOfKeys,
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

interface Lanes extends LaneIndex {
  /** By lane, made when first needed. */
  lasting: Map<number, Uint32Array>;
}

/** What one lane shows at all windows alike. */
interface Settled {
  longs: LongRows;
  rows: LaneRows;
}

export class Grid {
  readonly #columns: Columns;
  readonly #table: LaneTable;
  readonly #lanes = new Map<Grouping, Lanes>();
  /** Shards that were here when the lanes were made. */
  #loaded = -1;
  #order: Uint32Array = new Uint32Array();
  #kinds = 1;
  readonly #counts = new Memory<Uint32Array>();
  readonly #settled = new Memory<Settled>();

  constructor(columns: Columns, table: LaneTable) {
    this.#columns = columns;
    this.#table = table;
  }

  /** @param bits the ordinals shown; the same set for the same answer, since what was worked out of it is kept */
  part(bits: Bitset, ask: AxisAsk): AxisPart {
    this.#refresh();
    const { level, from, to, group } = ask;
    const lanes = this.#lanesOf(group);
    const size = cellSize(level);
    const room = new GridRoom(this.#columns, size);
    const days = { from: Math.floor(from / DAY_MS), to: Math.ceil(to / DAY_MS) };
    const counts = this.#counts.of(bits, group, () => countsOf(lanes, bits));
    const nodes: AxisNode[] = [];
    const beyond: AxisNode[] = [];
    const heads = lanes.ids.map((id, lane): AxisLane => {
      const settled = this.#settle(lanes, lane, bits, room, size, ask, counts[lane] as number);
      const terms = this.#termsOf(lanes, lane, bits, room, size, ask, settled.longs);
      const here = nodesBetween(lanes, lane, days, terms, settled.rows);
      nodes.push(...here);
      for (const ordinal of terms.apart) {
        if (here.some((node) => node.ordinal === ordinal && node.kinds.length === 0)) continue;
        const at = { from: room.from(ordinal), to: room.from(ordinal) + 1 };
        const away = nodesBetween(lanes, lane, at, terms, settled.rows);
        beyond.push(...away.filter((node) => node.ordinal === ordinal && node.kinds.length === 0));
      }
      const { longs, singles, clusters } = settled.rows;
      const taken = here.reduce((most, { row }) => Math.max(most, row + 1), 1);
      return { id, count: counts[lane] as number, rows: Math.max(longs + singles + clusters, taken) };
    });
    nodes.sort((a, b) => a.from - b.from);
    return { level, from, to, lanes: heads, nodes, beyond, ...this.#nearest(bits, days) };
  }

  /** More shards have come since. */
  #refresh(): void {
    const loaded = this.#columns.loaded.reduce((sum, is) => sum + is, 0);
    if (loaded === this.#loaded) return;
    this.#loaded = loaded;
    this.#lanes.clear();
    this.#counts.clear();
    this.#settled.clear();
    this.#order = byBeginning(this.#columns);
    this.#kinds =
      this.#order.reduce((most, ordinal) => Math.max(most, this.#columns.kind[ordinal] as number), 0) + 1;
  }

  #lanesOf(group: Grouping): Lanes {
    const known = this.#lanes.get(group);
    if (known !== undefined) return known;
    const lanes = { ...this.#index(group), lasting: new Map() };
    this.#lanes.set(group, lanes);
    return lanes;
  }

  #index(group: Grouping): LaneIndex {
    const { topics, people, articles } = this.#columns;
    if (group === 'none') return oneLane(this.#order, this.#columns);
    const lists = { topic: topics, person: people, source: articles }[group];
    return lanesOfKeys(this.#order, this.#columns, lists, this.#table[group]);
  }

  #settle(
    lanes: Lanes,
    lane: number,
    bits: Bitset,
    room: GridRoom,
    size: number,
    ask: AxisAsk,
    count: number,
  ): Settled {
    const rows = rowsAt(size, ask.rows);
    const apart = ask.apart.filter((ordinal) => room.isLong(ordinal));
    return this.#settled.of(bits, `${ask.group} ${lane} ${size} ${rows} ${apart}`, () => {
      const members = membersOf(lanes, lane);
      const lasting = lanes.lasting.get(lane) ?? lastingOf(this.#columns, members);
      lanes.lasting.set(lane, lasting);
      const longs = longRowsOf(lasting, bits, room, size === 0 ? CLOSE_LONG_ROWS : LONG_ROWS, apart);
      if (count > SPARSE) return { longs, rows: { longs: longs.rows.length, singles: rows, clusters: 1 } };
      const plain = this.#termsOf(lanes, lane, bits, room, size, { ...ask, apart: [], spread: null }, longs);
      return { longs, rows: rowsTaken(filledCells(members, plain), longs, rows) };
    });
  }

  #termsOf(
    lanes: Lanes,
    lane: number,
    bits: Bitset,
    room: GridRoom,
    size: number,
    ask: AxisAsk,
    longs: LongRows,
  ): LaneTerms {
    const members = membersOf(lanes, lane);
    const apart = ask.apart.filter((ordinal) => hasIn(bits, ordinal) && members.includes(ordinal));
    return {
      columns: this.#columns,
      ...{ bits, room, longs, size },
      lane: lanes.ids[lane] as string,
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

function countsOf({ ids, start, member }: LaneIndex, { words }: Bitset): Uint32Array {
  const counts = new Uint32Array(ids.length);
  for (let lane = 0; lane < ids.length; lane += 1) {
    let count = 0;
    for (let at = start[lane] as number; at < (start[lane + 1] as number); at += 1) {
      const ordinal = member[at] as number;
      count += ((words[ordinal >>> 5] as number) >>> (ordinal & 31)) & 1;
    }
    counts[lane] = count;
  }
  return counts;
}

/** All of a lane that some days show anything of, in day numbers. */
function nodesBetween(
  lanes: LaneIndex,
  lane: number,
  { from, to }: { from: number; to: number },
  terms: LaneTerms,
  rows: LaneRows,
): AxisNode[] {
  const { size, longs } = terms;
  const first = cellOf(from, size) - BESIDE_CELLS;
  const last = cellOf(to, size) + BESIDE_CELLS;
  const [start, end] = [lanes.start[lane] as number, lanes.start[lane + 1] as number];
  const begin = placeOfDay(lanes, first * 2 ** size, start, end);
  const members = lanes.member.subarray(begin, placeOfDay(lanes, (last + 1) * 2 ** size, begin, end));
  const cells = filledCells(members, terms);
  const isSeen = (node: AxisNode) => node.from < to * DAY_MS && from * DAY_MS < Math.max(node.to, node.room);
  return [
    ...nodesOfLongs(longs, from, to, terms),
    ...nodesOfCells(cells, members, terms, rows).filter(isSeen),
  ];
}

/** Of the last set of events, what was worked out of it. */
class Memory<T> {
  #bits: Bitset | null = null;
  readonly #known = new Map<string, T>();

  of(bits: Bitset, key: string, work: () => T): T {
    if (this.#bits !== bits) this.clear();
    this.#bits = bits;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const made = work();
    this.#known.set(key, made);
    return made;
  }

  clear(): void {
    this.#known.clear();
  }
}
