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
  for (const { year, count } of source.groups ?? []) inYear.set(year, (inYear.get(year) ?? 0) + count);
  const all = { inYear, of: source.length, onShelf: source.length - source.dated };
  if (length === source.length) return { ...source, ...all, first: 0 };
  const groups = source.groups?.flatMap((group) => {
    const start = Math.max(group.first, first);
    const end = Math.min(group.first + group.count, first + length);
    return end > start ? [{ ...group, first: start - first, count: end - start }] : [];
  });
  return {
    ...all,
    ...{ first, length, groups: groups ?? null, choice: source.choice },
    dated: Math.max(0, Math.min(length, source.dated - first)),
    rows: (start, end) => source.rows(start + first, end + first),
  };
}
