import { headingAt, NO_HEADING, type RowGroups } from '../../core/archive/row-groups.ts';
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
  /** Made when it is drawn: of thousands a few are. */
  blocks: () => readonly Block[];
}

/** Everything in the list, one below the other. */
export interface LongLayout {
  sections: readonly Section[];
  /** Rows that have a date. */
  dated: number;
  /** By item: the row that it is, or which heading. */
  items: Int32Array;
  itemOf: (row: number) => number;
}

interface Rows {
  length: number;
  dated: number;
  groups: RowGroups | null;
  /** What headings say, where not all of it is among the rows. */
  inYear?: ReadonlyMap<number, number>;
  onShelf?: number;
}

/** Headings and rows in their order: years, months in them, the shelf at the end. */
export function layoutOf({ length, dated, groups, inYear, onShelf }: Rows): LongLayout {
  const known = groups?.length ?? 0;
  const grouped = groups === null ? 0 : rowsIn(groups, 0, known);
  const items = new Int32Array(length + headsOf(groups) + (length > dated ? 2 : 0));
  const sections: Section[] = [];
  // Of each stretch of rows, and of those after the last.
  const firsts = new Uint32Array(known + 2);
  const places = new Uint32Array(known + 2);
  let [stretches, item] = [0, 0];
  const put = (first: number, count: number) => {
    [firsts[stretches], places[stretches]] = [first, item];
    stretches += 1;
    for (let i = 0; i < count; i += 1) items[item + i] = first + i;
    item += count;
  };
  const heading = (which: number) => {
    items[item] = which;
    item += 1;
  };
  for (let group = 0; groups !== null && group < known; ) {
    const from = item;
    const begin = group;
    const year = groups.year[group] as number;
    heading(YEAR);
    for (; group < known && groups.year[group] === year; group += 1) {
      if (groups.of[group] !== NO_HEADING) heading(MONTH);
      put(groups.first[group] as number, groups.count[group] as number);
    }
    const count = inYear?.get(year) ?? rowsIn(groups, begin, group);
    const end = group;
    const blocks = () => blocksOf(groups, begin, end, from + 1);
    sections.push({ of: 'year', year, from, to: item, count, blocks });
  }
  // Not grouped, or events of which no day is known at all.
  if (dated > grouped) {
    const count = dated - grouped;
    const block = { heading: null, item, rowsFrom: item, first: grouped, count };
    put(grouped, count);
    sections.push({ of: 'unknown', year: 0, from: block.item, to: item, count, blocks: () => [block] });
  }
  if (length > dated) {
    const from = item;
    heading(SHELF);
    heading(WHY);
    const count = length - dated;
    const block: Block = { heading: 'why', item: from + 1, rowsFrom: item, first: dated, count };
    put(dated, count);
    sections.push({ of: 'shelf', year: 0, from, to: item, count: onShelf ?? count, blocks: () => [block] });
  }
  return { sections, dated, items, itemOf: (row) => itemIn(firsts, places, stretches, row) };
}

function headsOf(groups: RowGroups | null): number {
  let heads = 0;
  for (let at = 0; groups !== null && at < groups.length; at += 1) {
    if (at === 0 || groups.year[at] !== groups.year[at - 1]) heads += 1;
    if (groups.of[at] !== NO_HEADING) heads += 1;
  }
  return heads;
}

function rowsIn({ count }: RowGroups, from: number, to: number): number {
  let rows = 0;
  for (let at = from; at < to; at += 1) rows += count[at] as number;
  return rows;
}

function blocksOf(groups: RowGroups, from: number, to: number, first: number): Block[] {
  const blocks: Block[] = [];
  let item = first;
  for (let at = from; at < to; at += 1) {
    const heading = headingAt(groups, at);
    const rowsFrom = heading === null ? item : item + 1;
    const count = groups.count[at] as number;
    blocks.push({ heading, item, rowsFrom, first: groups.first[at] as number, count });
    item = rowsFrom + count;
  }
  return blocks;
}

function itemIn(firsts: Uint32Array, places: Uint32Array, length: number, row: number): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((firsts[middle] as number) <= row) low = middle + 1;
    else high = middle;
  }
  return low === 0 ? 0 : (places[low - 1] as number) + row - (firsts[low - 1] as number);
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
