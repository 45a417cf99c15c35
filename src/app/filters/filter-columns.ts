/** A group of filters and how tall it is, in rows. */
export interface Group<Name> {
  name: Name;
  rows: number;
}

/**
 * Groups in their order, cut into at most `count` columns as alike in height as can be, whatever a corpus has
 * of people, places and kinds.
 */
export function intoColumns<Name>(groups: readonly Group<Name>[], count: number): Name[][] {
  return cut(groups, count).columns.map((column) => column.map(({ name }) => name));
}

interface Cut<Name> {
  columns: Group<Name>[][];
  /** Sum of the squares of the heights: least where they are most alike. */
  cost: number;
}

function cut<Name>(groups: readonly Group<Name>[], count: number): Cut<Name> {
  let best: Cut<Name> = { columns: [[...groups]], cost: costOf(groups) };
  if (count <= 1) return best;
  for (let at = 1; at < groups.length; at += 1) {
    const first = groups.slice(0, at);
    const rest = cut(groups.slice(at), count - 1);
    const cost = costOf(first) + rest.cost;
    if (cost < best.cost) best = { columns: [first, ...rest.columns], cost };
  }
  return best;
}

function costOf<Name>(groups: readonly Group<Name>[]): number {
  return groups.reduce((height, { rows }) => height + rows, 0) ** 2;
}
