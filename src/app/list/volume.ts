import { type RowGroups, RowGroupsMaker } from '../../core/archive/row-groups.ts';
import type { LongListSource } from './long-list-source.ts';

/** Browsers let a page be some 17 million CSS pixels tall; a row on a phone has up to 119. */
export const IN_VOLUME = 120_000;

/** Rows of a list that follow each other, counted from 0: all of them, or as many as a page can be tall. */
export interface ListVolume extends LongListSource {
  /** How many rows stand before it, of how many in all. */
  first: number;
  of: number;
  /** Of the whole list, whatever of it is in the volume. */
  inYear: ReadonlyMap<number, number>;
  onShelf: number;
}

/** Where a volume begins that has a row in its middle, as far as there are rows on both sides. */
export function volumeAround(row: number, length: number, most = IN_VOLUME): number {
  return Math.max(0, Math.min(row - Math.floor(most / 2), length - most));
}

/** The rows from one on; as many as there is room for. */
export function volumeOf(source: LongListSource, from: number, most = IN_VOLUME): ListVolume {
  const first = Math.max(0, Math.min(from, source.length - most));
  const length = Math.min(most, source.length - first);
  const inYear = new Map<number, number>();
  const { groups } = source;
  for (let at = 0; groups !== null && at < groups.length; at += 1) {
    const year = groups.year[at] as number;
    inYear.set(year, (inYear.get(year) ?? 0) + (groups.count[at] as number));
  }
  const all = { inYear, of: source.length, onShelf: source.length - source.dated };
  if (length === source.length) return { ...source, ...all, first: 0 };
  return {
    ...all,
    ...{ first, length, groups: groups && cut(groups, first, first + length), choice: source.choice },
    dated: Math.max(0, Math.min(length, source.dated - first)),
    rows: (start, end) => source.rows(start + first, end + first),
  };
}

/** The groups of some rows, which are counted from the first of them. */
function cut(groups: RowGroups, from: number, to: number): RowGroups {
  const made = new RowGroupsMaker();
  for (let at = 0; at < groups.length; at += 1) {
    const own = groups.first[at] as number;
    const start = Math.max(own, from);
    const end = Math.min(own + (groups.count[at] as number), to);
    if (end <= start) continue;
    const [year, of, says] = [groups.year[at], groups.of[at], groups.says[at]] as [number, number, number];
    made.add(year, of, says, start - from, end - start);
  }
  return made.done();
}
