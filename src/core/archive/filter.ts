/** Which demands each event fails: the meaning is that of core/find/filter. */
import { PADDING } from '../dates/compatible.ts';
import { numberOf } from '../dates/day-number.ts';
import { type Choices, FACETS, type Facet } from '../find/facets.ts';
import { type Bitset, hasIn } from './bitset.ts';
import { PRECISIONS, STATUSES } from './codes.ts';
import { type Columns, type Lists, loadedRanges } from './columns.ts';
import { facetColumn } from './facet-columns.ts';
import type { Numbering } from './numbering.ts';

/** Demands by number: the facets in their order, then these. */
const DISAGREE = FACETS.length;
const SPAN = DISAGREE + 1;

/** For each ordinal. */
export interface Failures {
  /** How many demands it fails; `OUT` where it is not here, or the words do not find it. */
  failed: Uint8Array;
  /** One of them. */
  one: Uint8Array;
}

/** More than any number of demands: one more must not come to nothing. */
const OUT = 128;

export function createFailures({ length }: Columns): Failures {
  return { failed: new Uint8Array(length), one: new Uint8Array(length) };
}

/**
 * @param hits ordinals that the words find; `null`: nothing is searched for
 * @param failures overwritten: making new arrays would take longer than filling them
 */
export function findFailures(
  columns: Columns,
  choices: Choices,
  hits: Bitset | null,
  numbering: Numbering,
  failures: Failures,
): void {
  begin(columns, hits, failures);
  for (const [demand, facet] of FACETS.entries()) {
    const chosen = choices[facet];
    if (chosen.length === 0) continue;
    const numbers = chosenNumbers(facet, chosen, numbering);
    failFacet(columns, facet, numbers, choices.people, demand, failures);
  }
  if (choices.disagree) failUnlessDisputed(columns, failures);
  if (choices.since !== null || choices.until !== null) failSpan(columns, choices, failures);
}

function begin(columns: Columns, hits: Bitset | null, { failed }: Failures): void {
  failed.fill(OUT);
  for (const [from, to] of loadedRanges(columns)) failed.fill(0, from, to);
  if (hits === null) return;
  for (let ordinal = 0; ordinal < failed.length; ordinal += 1)
    if (!hasIn(hits, ordinal)) failed[ordinal] = OUT;
}

/** By number; undated reports are `NO_PRECISION`. */
const WITH_NONE: readonly string[] = [...PRECISIONS, 'none'];

/** Distinct; -1 for all that no event has. */
function chosenNumbers(facet: Facet, chosen: readonly string[], numbering: Numbering): Set<number> {
  const numberOf = (id: string): number => {
    if (facet === 'status') return (STATUSES as readonly string[]).indexOf(id);
    if (facet === 'precision') return WITH_NONE.indexOf(id);
    return numbering[facet].get(id) ?? -1;
  };
  return new Set(chosen.map(numberOf));
}

function failFacet(
  columns: Columns,
  facet: Facet,
  chosen: ReadonlySet<number>,
  people: Choices['people'],
  demand: number,
  failures: Failures,
): void {
  const wanted = facet === 'person' && people === 'all' ? chosen.size : 1;
  const column = facetColumn(columns, facet);
  if ('lists' in column) failLists(column.lists, chosen, wanted, demand, failures);
  else failValues(column.values, chosen, demand, failures);
}

// The loops that follow are written out: each goes over all events, and a function called for every one of them
// would make it five times as long.

function failValues(
  values: Uint8Array | Uint16Array,
  chosen: ReadonlySet<number>,
  demand: number,
  { failed, one }: Failures,
): void {
  const table = tableOf(chosen);
  for (let ordinal = 0; ordinal < failed.length; ordinal += 1) {
    if (table[values[ordinal] ?? 0] === 1) continue;
    failed[ordinal] = (failed[ordinal] ?? 0) + 1;
    one[ordinal] = demand;
  }
}

/** @param wanted how many of the chosen values an event must have */
function failLists(
  { start, value }: Lists,
  chosen: ReadonlySet<number>,
  wanted: number,
  demand: number,
  { failed, one }: Failures,
): void {
  const table = tableOf(chosen);
  let at = start[0] ?? 0;
  for (let ordinal = 0; ordinal < failed.length; ordinal += 1) {
    const end = start[ordinal + 1] ?? 0;
    let found = 0;
    for (; at < end; at += 1) if (table[value[at] ?? 0] === 1) found += 1;
    if (found >= wanted) continue;
    failed[ordinal] = (failed[ordinal] ?? 0) + 1;
    one[ordinal] = demand;
  }
}

/** 1 at each number chosen; what lies beyond its end is not. */
function tableOf(chosen: ReadonlySet<number>): Uint8Array {
  const table = new Uint8Array(Math.max(0, ...chosen) + 1);
  for (const number of chosen) if (number >= 0) table[number] = 1;
  return table;
}

function failUnlessDisputed({ disputed }: Columns, { failed, one }: Failures): void {
  for (let ordinal = 0; ordinal < failed.length; ordinal += 1) {
    if (hasIn(disputed, ordinal)) continue;
    failed[ordinal] = (failed[ordinal] ?? 0) + 1;
    one[ordinal] = DISAGREE;
  }
}

/** Whose date cannot lie between two days (`mayLieIn`). */
function failSpan(columns: Columns, { since, until }: Choices, { failed, one }: Failures): void {
  const { dated, earliest, latest, precision, approximate, candidates } = columns;
  const from = since === null ? Number.NEGATIVE_INFINITY : numberOf(since);
  const to = until === null ? Number.POSITIVE_INFINITY : numberOf(until);
  for (let ordinal = 0; ordinal < failed.length; ordinal += 1) {
    const isAround = hasIn(approximate, ordinal);
    const padding = isAround ? (PADDINGS[precision[ordinal] ?? 0] ?? 0) : 0;
    const [first, last] = [(earliest[ordinal] ?? 0) - padding, (latest[ordinal] ?? 0) + padding];
    let passes = ordinal < dated && first <= to && from <= last;
    const ranges = passes ? candidates.get(ordinal) : undefined;
    if (ranges !== undefined) passes = hasOneIn(ranges, padding, from, to);
    if (passes) continue;
    failed[ordinal] = (failed[ordinal] ?? 0) + 1;
    one[ordinal] = SPAN;
  }
}

const PADDINGS = PRECISIONS.map((known) => PADDING[known]);

function hasOneIn(ranges: Int32Array, padding: number, from: number, to: number): boolean {
  for (let i = 0; i < ranges.length; i += 2)
    if ((ranges[i] ?? 0) - padding <= to && from <= (ranges[i + 1] ?? 0) + padding) return true;
  return false;
}
