/**
 * Where a lane needs more rows than there are, neighbours become one cluster. Neighbours are told by a grid of
 * time that is fixed to 1970, never to the window, so that a cluster keeps its members, its place and its id
 * while the reader pans. vis-timeline's own clusters are not used: they stay unpainted until the window moves.
 */
import { clusterNode, type Measure, type Node } from './node.ts';
import { type Rows, stackRows } from './rows.ts';
import { DAY_MS, pixelsPerDay } from './scale.ts';

/** A cell of the grid is at least as wide as a cluster with its days beside it. */
const CELL_PX = 160;
/** Two neighbours on either side of a line of the grid share a cell twice or four times as long, or never. */
const WIDER_CELLS = 2;

export interface Arrangement {
  nodes: Node[];
  rows: Rows;
}

/**
 * @param nodes One for each event of a lane.
 * @param limit Rows for short nodes, and as many for long ones, at a time.
 * @param apart Nodes that must be seen on their own: the selected event.
 */
export function arrange(
  nodes: readonly Node[],
  level: number,
  limit: (time: number) => number,
  apart: ReadonlySet<Node>,
  measure: Measure,
): Arrangement {
  let current = inOrder(nodes);
  const excused = new Set(apart);
  for (;;) {
    const rows = stackRows(current, limit, excused);
    if (rows.crowd === null) return { nodes: current, rows };
    const merged = mergeCrowd(current, rows.crowd, level, apart, measure);
    if (merged === null) for (const node of rows.crowd) excused.add(node);
    else current = merged;
  }
}

/** As `stackRows` wants them. */
export function inOrder(nodes: readonly Node[]): Node[] {
  return nodes.toSorted(byBeginning);
}

function byBeginning(a: Node, b: Node): number {
  return a.box.from - b.box.from || a.extent.to - b.extent.to;
}

/** The fullest cell of the crowd as one cluster; `null` if no two of it share a cell. */
function mergeCrowd(
  nodes: readonly Node[],
  crowd: readonly Node[],
  level: number,
  apart: ReadonlySet<Node>,
  measure: Measure,
): Node[] | null {
  const { long } = crowd[0] ?? { long: false };
  const finest = Math.ceil(Math.log2(CELL_PX / pixelsPerDay(level)));
  for (let size = finest; size <= finest + WIDER_CELLS; size += 1) {
    const cells = new Map<number, Node[]>();
    for (const node of crowd) if (!apart.has(node)) cells.set(cellOf(node, size), []);
    for (const node of nodes) {
      if (node.long === long && !apart.has(node)) cells.get(cellOf(node, size))?.push(node);
    }
    const fullest = [...cells.values()].reduce((most, cell) => (cell.length > most.length ? cell : most), []);
    const first = fullest[0];
    if (first === undefined || fullest.length < 2) continue;
    const id = `${long ? 'long' : 'short'} ${size} ${cellOf(first, size)}`;
    return replaced(nodes, fullest, clusterNode(fullest, id, level, measure));
  }
  return null;
}

/** In order, as the nodes are. */
function replaced(nodes: readonly Node[], merged: readonly Node[], cluster: Node): Node[] {
  const gone = new Set(merged);
  const kept = nodes.filter((node) => !gone.has(node));
  const after = kept.findIndex((node) => byBeginning(node, cluster) > 0);
  return kept.toSpliced(after === -1 ? kept.length : after, 0, cluster);
}

function cellOf(node: Node, size: number): number {
  return Math.floor(node.extent.from / DAY_MS / 2 ** size);
}
