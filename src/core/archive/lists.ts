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

/** Reads single lists, by their place. */
export function listReader({ lengths, values }: PackedLists): (place: number) => number[] {
  let end = 0;
  const ends = Uint32Array.from(lengths, (length) => {
    end += length;
    return end;
  });
  return (place) => values.slice(place === 0 ? 0 : ends[place - 1], ends[place]);
}
