/** Counts of the values of all facets: the meaning is that of core/find/counts. */
import { type Choices, FACETS, type Facet } from '../find/facets.ts';
import { type Bitset, hasIn, membersOf, sizeOf } from './bitset.ts';
import { NO_PRECISION, STATUSES } from './codes.ts';
import type { Columns, Lists } from './columns.ts';
import type { Counts } from './engine.ts';
import { facetColumn } from './facet-columns.ts';
import type { Demand } from './filter.ts';
import { apart, common } from './unite.ts';

/** How many values each facet has. */
export interface FacetSizes {
  topic: number;
  person: number;
  place: number;
  kind: number;
  source: number;
}

/** What is left by some demands, of the events that are here and that the words find. */
export interface Left {
  shown: Bitset;
  demands: readonly Demand[];
  found: Bitset;
}

/** Counts the values that some events have; of most of them, by those that are left out. */
export class Counter {
  readonly #columns: Columns;
  readonly #sizes: Readonly<Record<Facet, number>>;
  /** Of all that are here. */
  #here: Bitset | null = null;
  #size = 0;
  readonly #totals = new Map<Facet, Uint32Array>();

  constructor(columns: Columns, sizes: FacetSizes) {
    this.#columns = columns;
    this.#sizes = { ...sizes, status: STATUSES.length, precision: NO_PRECISION + 1 };
  }

  /**
   * An event that meets all demands is shown and counts everywhere; one that fails a single facet is what choosing
   * another value there would show, and counts in that facet alone. Where nothing is chosen of a facet, none fails it.
   *
   * @param here the events that are here; the same set as long as it is the same events
   */
  count(here: Bitset, left: Left, choices: Choices): Counts {
    if (here !== this.#here) this.#totals.clear();
    if (here !== this.#here) this.#size = sizeOf(here);
    this.#here = here;
    const { shown, demands } = left;
    const ofShown = this.#membersOf(shown);
    const counted = FACETS.map((facet) => {
      // Of people all must occur: a further one would narrow the choice, not widen it.
      const isFixed = facet === 'person' && choices.people === 'all';
      const isOpen = !isFixed && demands.some(({ of }) => of === facet);
      const members = isOpen ? this.#membersOf(butFor(left, facet)) : ofShown;
      return [facet, this.#facet(facet, members)] as const;
    });
    const isSpan = choices.since !== null || choices.until !== null;
    return {
      ...(Object.fromEntries(counted) as Pick<Counts, Facet>),
      disagree: sizeOf(common(shown.length, [shown, this.#columns.disputed])),
      // Undated reports that fail nothing but the span of days: that they all do.
      undatedLeftOut: isSpan ? countFrom(butFor(left, 'span'), this.#columns.dated) : 0,
    };
  }

  #membersOf(set: Bitset): Members {
    const here = this.#here as Bitset;
    const isMost = sizeOf(set) * 2 > this.#size;
    const counted = isMost ? apart(here, set) : set;
    return { isMost, ordinals: membersOf(counted, counted.length) };
  }

  #facet(facet: Facet, { isMost, ordinals }: Members): Uint32Array {
    const counts = this.#count(facet, ordinals);
    if (!isMost) return counts;
    const totals = this.#totalsOf(facet);
    for (let i = 0; i < counts.length; i += 1) counts[i] = (totals[i] as number) - (counts[i] as number);
    return counts;
  }

  #totalsOf(facet: Facet): Uint32Array {
    const here = this.#here as Bitset;
    const known = this.#totals.get(facet) ?? this.#count(facet, membersOf(here, here.length));
    this.#totals.set(facet, known);
    return known;
  }

  #count(facet: Facet, ordinals: Uint32Array): Uint32Array {
    const counts = new Uint32Array(this.#sizes[facet]);
    const column = facetColumn(this.#columns, facet);
    if ('lists' in column) countLists(counts, column.lists, ordinals);
    else countValues(counts, column.values, ordinals);
    return counts;
  }
}

/** Some events; or, where it is most of those here, all others. */
interface Members {
  isMost: boolean;
  ordinals: Uint32Array;
}

/** What would be left without one of the demands. */
function butFor({ demands, found }: Left, facet: Demand['of']): Bitset {
  const others = demands.filter(({ of }) => of !== facet).map(({ met }) => met);
  return common(found.length, [found, ...others]);
}

function countFrom(set: Bitset, from: number): number {
  let count = 0;
  for (let ordinal = from; ordinal < set.length; ordinal += 1) if (hasIn(set, ordinal)) count += 1;
  return count;
}

// As in `filter.ts`, the loops are written out.

function countLists(counts: Uint32Array, { start, value }: Lists, members: Uint32Array): void {
  for (let i = 0; i < members.length; i += 1) {
    const ordinal = members[i] as number;
    const end = start[ordinal + 1] as number;
    for (let at = start[ordinal] as number; at < end; at += 1) {
      const number = value[at] as number;
      counts[number] = (counts[number] as number) + 1;
    }
  }
}

function countValues(counts: Uint32Array, values: Uint8Array | Uint16Array, members: Uint32Array): void {
  for (let i = 0; i < members.length; i += 1) {
    const number = values[members[i] as number] as number;
    counts[number] = (counts[number] as number) + 1;
  }
}
