/** Headings of a list with the rows under them, as columns: thousands of small objects would take long to be told. */
import { dayOfNumber } from '../dates/day-number.ts';
import type { Heading } from '../find/headings.ts';

/** What a heading says; none: the year's own says it already. */
export const NO_HEADING = 0;
export const OF_MONTH = 1;
export const OF_YEAR = 2;
export const OF_YEARS = 3;

export interface RowGroups {
  length: number;
  /** Of the calendar: a year's groups follow each other. */
  year: Int32Array;
  /** Under the year's own. */
  of: Uint8Array;
  /** Of a month: day number of its first event; of years: the last of them. */
  says: Int32Array;
  /** Row of its first event. */
  first: Uint32Array;
  count: Uint32Array;
}

/** Rows of the list that stand under one heading. */
export interface RowGroup {
  year: number;
  /** Under the year's own; `null`: the year's heading says it already. */
  heading: Heading | null;
  first: number;
  count: number;
}

/** The heading of a group. */
export function headingAt({ of, says, year }: RowGroups, at: number): Heading | null {
  const [own, said] = [year[at] ?? 0, says[at] ?? 0];
  switch (of[at]) {
    case OF_MONTH:
      return { of: 'month', day: dayOfNumber(said) };
    case OF_YEAR:
      return { of: 'year', year: own };
    case OF_YEARS:
      return { of: 'years', from: own, to: said };
    default:
      return null;
  }
}

export function groupAt(groups: RowGroups, at: number): RowGroup {
  const { year, first, count } = groups;
  return {
    year: year[at] ?? 0,
    heading: headingAt(groups, at),
    first: first[at] ?? 0,
    count: count[at] ?? 0,
  };
}

/** Makes groups one after the other. */
export class RowGroupsMaker {
  readonly #year: number[] = [];
  readonly #of: number[] = [];
  readonly #says: number[] = [];
  readonly #first: number[] = [];
  readonly #count: number[] = [];

  add(year: number, of: number, says: number, first: number, count: number): void {
    this.#year.push(year);
    this.#of.push(of);
    this.#says.push(says);
    this.#first.push(first);
    this.#count.push(count);
  }

  done(): RowGroups {
    return {
      length: this.#year.length,
      year: Int32Array.from(this.#year),
      of: Uint8Array.from(this.#of),
      says: Int32Array.from(this.#says),
      first: Uint32Array.from(this.#first),
      count: Uint32Array.from(this.#count),
    };
  }
}
