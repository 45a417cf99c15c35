/** What the manifest holds of the axis, so that the first picture waits for no shard. */
import { numberOf } from '../dates/day-number.ts';
import type { AxisPart } from './axis-part.ts';
import { AXIS_ROWS } from './axis-rows.ts';
import { fullSet } from './bitset.ts';
import type { Columns } from './columns.ts';
import { Grid } from './grid.ts';
import { cellSize, levelOfSize, STEPS_PER_OCTAVE } from './grid-scale.ts';
import { laneTable } from './lane-table.ts';
import type { Manifest } from './manifest.ts';
import type { Opening, OpeningPart } from './opening-format.ts';

const DAY_MS = 86_400_000;
/** Widths in pixels at which the whole span is seen, the commonest first: what has no room in the manifest is left out. */
const WIDTHS = [1280, 1900, 640, 2560];
/** Rows of the highest page: with more lanes, none has more than the fewest rows. */
const PAGE_ROWS = 42;
/** Of a lane, those for long events and for clusters. */
const OTHER_ROWS = 2;
/** Heads are the most of what an opening weighs: some 65 bytes each, gzipped. */
const MOST_HEADS = 1100;

/** All but the heads of its events: these stand in the order of `ordinals`, and are the caller's to add. */
export type DrawnOpening = Omit<Opening, 'heads'>;

/** @param columns with all shards */
export function drawOpening(manifest: Omit<Manifest, 'opening'>, columns: Columns): DrawnOpening {
  const table = laneTable(manifest);
  const { span } = manifest;
  if (span === null) return { lanes: [], parts: [], ordinals: [] };
  const grid = new Grid(columns, table);
  const bits = fullSet(columns.length);
  const days = numberOf(span.last) - numberOf(span.first) + 1;
  const extent = wholeExtent(columns);
  const parts: OpeningPart[] = [];
  const ordinals = new Set<number>();
  let lanes: DrawnOpening['lanes'] = [];
  for (const rows of rowsWorthwhile(manifest.topics.length)) {
    for (const size of sizesOf(days)) {
      const terms = { group: 'topic', apart: [], spread: null } as const;
      const part = grid.part(bits, { ...terms, level: levelOfSize(size), rows, ...extent });
      const fresh = part.nodes.filter(({ ordinal }) => !ordinals.has(ordinal));
      if (new Set(fresh.map(({ ordinal }) => ordinal)).size + ordinals.size > MOST_HEADS) continue;
      for (const { ordinal } of fresh) ordinals.add(ordinal);
      lanes = part.lanes.map(({ id, count }) => ({ id, count }));
      parts.push(packPart(part, rows));
    }
  }
  return { lanes, parts, ordinals: [...ordinals].sort((a, b) => a - b) };
}

/** Sizes of cells at which all of so many days are seen, the likeliest first. */
function sizesOf(days: number): number[] {
  const sizes = WIDTHS.map((width) => cellSize(Math.floor(Math.log2(width / days) * STEPS_PER_OCTAVE)));
  return [...new Set(sizes)];
}

function rowsWorthwhile(lanes: number): number[] {
  return AXIS_ROWS.filter((rows, i) => i === 0 || lanes * (rows + OTHER_ROWS) <= PAGE_ROWS);
}

/** All that any mark covers, in UTC milliseconds. */
function wholeExtent({ dated, extentFrom, extentTo }: Columns): { from: number; to: number } {
  let [from, to] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let ordinal = 0; ordinal < dated; ordinal += 1) {
    if ((extentFrom[ordinal] ?? 0) >= (extentTo[ordinal] ?? 0)) continue;
    from = Math.min(from, extentFrom[ordinal] ?? 0);
    to = Math.max(to, extentTo[ordinal] ?? 0);
  }
  return from < to ? { from: from * DAY_MS, to: to * DAY_MS } : { from: 0, to: 0 };
}

function packPart({ level, lanes, nodes }: AxisPart, rows: number): OpeningPart {
  const positions = new Map(lanes.map(({ id }, position) => [id, position]));
  const days = (ms: number) => ms / DAY_MS;
  return {
    ...{ level, rows },
    heights: lanes.map(({ rows }) => rows),
    ids: nodes.map(({ id }) => id),
    lanes: nodes.map(({ lane }) => positions.get(lane) ?? 0),
    row: nodes.map(({ row }) => row),
    froms: nodes.map(({ from }, i) => days(from - (nodes[i - 1]?.from ?? 0))),
    tos: nodes.map(({ from, to }) => days(to - from)),
    rooms: nodes.map(({ from, room }) => days(room - from)),
    counts: nodes.map(({ count }) => count),
    ordinals: nodes.map(({ ordinal }) => ordinal),
    kinds: nodes.map(({ kinds }) => kinds.map(([kind, count]): [number, number] => [kind, count])),
  };
}
