import type { Lists as PackedLists } from './fields.ts';

/** Several numbers for each. */
export function packLists(lists: Iterable<readonly number[]>): PackedLists {
  const packed: PackedLists = { lengths: [], values: [] };
  for (const list of lists) {
    packed.lengths.push(list.length);
    for (const value of list) packed.values.push(value);
  }
  return packed;
}

export function unpackLists({ lengths, values }: PackedLists): number[][] {
  let at = 0;
  return lengths.map((length) => {
    at += length;
    return values.slice(at - length, at);
  });
}
