/** Counts of the values of all facets: the meaning is that of core/find/counts. */
import { type Choices, FACETS } from '../find/facets.ts';
import { type Bitset, emptySet, hasIn } from './bitset.ts';
import { NO_PRECISION, STATUSES } from './codes.ts';
import type { Columns, Lists } from './columns.ts';
import type { Counts } from './engine.ts';
import { facetColumn } from './facet-columns.ts';
import type { Failures } from './filter.ts';

/** How many values each facet has. */
export interface FacetSizes {
  topic: number;
  person: number;
  place: number;
  kind: number;
  source: number;
}

function noCounts({ topic, person, place, kind, source }: FacetSizes): Counts {
  return {
    topic: new Uint32Array(topic),
    person: new Uint32Array(person),
    place: new Uint32Array(place),
    kind: new Uint32Array(kind),
    source: new Uint32Array(source),
    status: new Uint32Array(STATUSES.length),
    precision: new Uint32Array(NO_PRECISION + 1),
    disagree: 0,
    undatedLeftOut: 0,
  };
}

/**
 * An event that fails no demand is shown and counts everywhere; one that fails a single facet is what choosing
 * another value there would show, and counts in that facet alone. Where nothing is chosen of a facet, none fails it.
 *
 * @param shown ordinals of those that fail none
 */
export function countFacets(
  columns: Columns,
  failures: Failures,
  shown: Uint32Array,
  choices: Choices,
  sizes: FacetSizes,
): Counts {
  const counts = noCounts(sizes);
  for (const [demand, facet] of FACETS.entries()) {
    const column = facetColumn(columns, facet);
    // Of people all must occur: a further one would narrow the choice, not widen it.
    const isFixed = facet === 'person' && choices.people === 'all';
    const members = isFixed || choices[facet].length === 0 ? shown : failingAtMost(failures, demand);
    if ('lists' in column) countLists(counts[facet], column.lists, members);
    else countValues(counts[facet], column.values, members);
  }
  counts.disagree = countDisputed(columns.disputed, shown);
  if (choices.since !== null || choices.until !== null)
    counts.undatedLeftOut = countUndated(columns.dated, failures);
  return counts;
}

/** Of the events that fail no demand. */
export function shownOf({ failed }: Failures): Bitset {
  const bits = emptySet(failed.length);
  const { words } = bits;
  for (let at = 0; at < words.length; at += 1) {
    const first = at * 32;
    let word = 0;
    for (let bit = 0; bit < 32; bit += 1) if (failed[first + bit] === 0) word |= 1 << bit;
    words[at] = word;
  }
  return bits;
}

// As in `filter.ts`, the loops are written out.

/** Ordinals that fail no demand but this one. */
function failingAtMost({ failed, one }: Failures, demand: number): Uint32Array {
  const members = new Uint32Array(failed.length);
  let length = 0;
  for (let ordinal = 0; ordinal < failed.length; ordinal += 1) {
    const fails = failed[ordinal] ?? 0;
    if (fails > 1 || (fails === 1 && one[ordinal] !== demand)) continue;
    members[length] = ordinal;
    length += 1;
  }
  return members.subarray(0, length);
}

function countLists(counts: Uint32Array, { start, value }: Lists, members: Uint32Array): void {
  for (let i = 0; i < members.length; i += 1) {
    const ordinal = members[i] ?? 0;
    const end = start[ordinal + 1] ?? 0;
    for (let at = start[ordinal] ?? 0; at < end; at += 1) {
      const number = value[at] ?? 0;
      counts[number] = (counts[number] ?? 0) + 1;
    }
  }
}

function countValues(counts: Uint32Array, values: Uint8Array | Uint16Array, members: Uint32Array): void {
  for (let i = 0; i < members.length; i += 1) {
    const number = values[members[i] ?? 0] ?? 0;
    counts[number] = (counts[number] ?? 0) + 1;
  }
}

function countDisputed(disputed: Bitset, members: Uint32Array): number {
  let count = 0;
  for (let i = 0; i < members.length; i += 1) if (hasIn(disputed, members[i] ?? 0)) count += 1;
  return count;
}

/** Undated reports that fail nothing but the span of days: that they all do. */
function countUndated(dated: number, { failed }: Failures): number {
  let count = 0;
  for (let ordinal = dated; ordinal < failed.length; ordinal += 1) if (failed[ordinal] === 1) count += 1;
  return count;
}
