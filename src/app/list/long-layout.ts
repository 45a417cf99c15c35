import type { RowGroup } from '../../core/archive/engine.ts';
import type { Heading } from '../../core/find/headings.ts';

/** What stands in the list at one place: the row of an event, or a heading. */
export const YEAR = -1;
export const MONTH = -2;
export const SHELF = -3;
/** Why those on the shelf have no date. */
export const WHY = -4;

/** Rows under one heading. Its items are the heading, where it has one, and its rows. */
export interface Block {
  heading: Heading | 'why' | null;
  /** Item that it begins with. */
  item: number;
  /** Item of its first row. */
  rowsFrom: number;
  /** Its first row, and how many it has. */
  first: number;
  count: number;
}

/** A year with its blocks, or the shelf of undated reports; dated rows whose headings are not known have none. */
export interface Section {
  of: 'year' | 'shelf' | 'unknown';
  year: number;
  /** Its items; the end is outside. */
  from: number;
  to: number;
  /** How many rows it has. */
  count: number;
  blocks: readonly Block[];
}

/** Everything in the list, one below the other. */
export interface LongLayout {
  sections: readonly Section[];
  blocks: readonly Block[];
  /** Rows that have a date. */
  dated: number;
  /** By item: the row that it is, or which heading. */
  items: Int32Array;
  itemOf: (row: number) => number;
}

interface Rows {
  length: number;
  dated: number;
  groups: readonly RowGroup[] | null;
  /** What headings say, where not all of it is among the rows. */
  inYear?: ReadonlyMap<number, number>;
  onShelf?: number;
}

/** Headings and rows in their order: years, months in them, the shelf at the end. */
export function layoutOf({ length, dated, groups, inYear, onShelf }: Rows): LongLayout {
  const known = groups ?? [];
  const grouped = known.reduce((count, group) => count + group.count, 0);
  const sections: Section[] = [];
  let item = 0;
  const section = (of: Section['of'], year: number, hasHead: boolean, parts: readonly Part[]) => {
    const from = item;
    if (hasHead) item += 1;
    const blocks = parts.map(({ heading, first, count }): Block => {
      const rowsFrom = heading === null ? item : item + 1;
      const block = { heading, item, rowsFrom, first, count };
      item = rowsFrom + count;
      return block;
    });
    const here = blocks.reduce((sum, block) => sum + block.count, 0);
    const count = (of === 'shelf' ? onShelf : of === 'year' ? inYear?.get(year) : here) ?? here;
    sections.push({ of, year, from, to: item, count, blocks });
  };
  for (const parts of byYear(known)) section('year', parts[0]?.year ?? 0, true, parts);
  // Not grouped, or events of which no day is known at all.
  if (dated > grouped)
    section('unknown', 0, false, [{ heading: null, first: grouped, count: dated - grouped }]);
  if (length > dated) section('shelf', 0, true, [{ heading: 'why', first: dated, count: length - dated }]);
  const blocks = sections.flatMap((one) => one.blocks);
  return {
    sections,
    blocks,
    dated,
    items: itemsOf(sections, item),
    itemOf: (row) => {
      const block = lastWhere(blocks, ({ first }) => first <= row);
      return block === undefined ? 0 : block.rowsFrom + row - block.first;
    },
  };
}

type Part = Pick<Block, 'heading' | 'first' | 'count'>;

function byYear(groups: readonly RowGroup[]): RowGroup[][] {
  const years: RowGroup[][] = [];
  for (const group of groups) {
    const last = years.at(-1);
    if (last?.[0]?.year === group.year) last.push(group);
    else years.push([group]);
  }
  return years;
}

function itemsOf(sections: readonly Section[], count: number): Int32Array {
  const items = new Int32Array(count);
  for (const { of, from, blocks } of sections) {
    if (of !== 'unknown') items[from] = of === 'year' ? YEAR : SHELF;
    for (const { heading, item, rowsFrom, first, count: rows } of blocks) {
      if (heading !== null) items[item] = heading === 'why' ? WHY : MONTH;
      for (let i = 0; i < rows; i += 1) items[rowsFrom + i] = first + i;
    }
  }
  return items;
}

/** The last of a sorted list that is such; those before it are such too. */
export function lastWhere<Value>(
  values: readonly Value[],
  isSuch: (value: Value) => boolean,
): Value | undefined {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isSuch(values[middle] as Value)) low = middle + 1;
    else high = middle;
  }
  return values[low - 1];
}
