/** Nodes of one lane into rows, so that no mark and no label touches another. Pure. */
import type { Node } from './node.ts';
import { overlaps } from './windows.ts';

export interface Rows {
  row: Map<Node, number>;
  /** Where more rows are needed than there are: the node for which none is left, and those that take them. */
  crowd: Node[] | null;
}

/** As many as there are. */
export const UNLIMITED = () => Number.POSITIVE_INFINITY;

/**
 * Each node into the highest row that is free: first the long ones, which would otherwise hang below the room
 * that a crowd takes up at their beginning; then the short ones. Long and short have a limit each: otherwise two
 * bars that last for years would leave no room for anything that happens meanwhile.
 *
 * @param nodes In order of the beginning of their boxes.
 * @param limit Rows that there are at a time.
 * @param excused Nodes that may have one row more than the limit.
 */
export function stackRows(
  nodes: readonly Node[],
  limit: (time: number) => number,
  excused: ReadonlySet<Node> = new Set(),
): Rows {
  const row = new Map<Node, number>();
  const long: Node[][] = [];
  for (const isLong of [true, false]) {
    // Of each row, the last of this kind: the others end before it begins.
    const last: (Node | undefined)[] = [];
    for (const node of nodes) {
      if (node.long !== isLong) continue;
      const most = excused.has(node) ? Number.POSITIVE_INFINITY : limit(node.box.from);
      if (last.length >= most) {
        const rivals = last.filter((other) => isTaken(other, node)) as Node[];
        if (rivals.length >= most) return { row, crowd: [...rivals, node] };
      }
      let place = 0;
      while (isTaken(last[place], node) || long[place]?.some((other) => isTaken(other, node))) place += 1;
      last[place] = node;
      if (isLong) long[place] = [...(long[place] ?? []), node];
      row.set(node, place);
    }
  }
  return { row, crowd: null };
}

function isTaken(other: Node | undefined, { box }: Node): boolean {
  return other !== undefined && overlaps(other.box, box);
}
