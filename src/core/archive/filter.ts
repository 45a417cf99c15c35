/** Which events meet what is demanded: the meaning is that of core/find/filter. */
import { PADDING } from '../dates/compatible.ts';
import { numberOf } from '../dates/day-number.ts';
import { type Choices, FACETS, type Facet } from '../find/facets.ts';
import { type Bitset, emptySet, fullSet, hasIn } from './bitset.ts';
import { PRECISIONS, STATUSES } from './codes.ts';
import { type Columns, isAllHere, type Lists, loadedRanges } from './columns.ts';
import { facetColumn } from './facet-columns.ts';
import { Kept } from './kept.ts';
import type { Numbering } from './numbering.ts';
import { common, unite } from './unite.ts';

/** One thing demanded of an event, and which events meet it, here or not. */
export interface Demand {
  of: Facet | 'disagree' | 'span';
  met: Bitset;
}

/** Of single values and spans of days, those asked for last: 12 KB each at 100,000 events. */
const SETS_KEPT = 32;

/** The demands of choices, each as a set: what one value demands is worked out once, however it is chosen. */
export class Demands {
  readonly #columns: Columns;
  readonly #numbering: Numbering;
  readonly #sets = new Kept<string, Bitset>(SETS_KEPT);
  #here: Bitset;
  #pieces = -1;

  constructor(columns: Columns, numbering: Numbering) {
    this.#columns = columns;
    this.#numbering = numbering;
    this.#here = emptySet(columns.length);
  }

  /** The events that are here; the same set until more have come. */
  get here(): Bitset {
    this.#refresh();
    return this.#here;
  }

  of(choices: Choices): Demand[] {
    this.#refresh();
    const { disagree, since, until } = choices;
    const demands = FACETS.flatMap((facet): Demand[] =>
      choices[facet].length === 0 ? [] : [{ of: facet, met: this.#ofFacet(facet, choices) }],
    );
    if (disagree) demands.push({ of: 'disagree', met: this.#columns.disputed });
    if (since !== null || until !== null) {
      const met = this.#set(`span ${since} ${until}`, () => inSpan(this.#columns, choices));
      demands.push({ of: 'span', met });
    }
    return demands;
  }

  /** More shards have come since. */
  #refresh(): void {
    const columns = this.#columns;
    const pieces = columns.loaded.reduce((sum, is) => sum + is, 0);
    if (pieces === this.#pieces) return;
    this.#pieces = pieces;
    this.#sets.clear();
    this.#here = isAllHere(columns) ? fullSet(columns.length) : emptySet(columns.length);
    if (isAllHere(columns)) return;
    for (const [from, to] of loadedRanges(columns)) addRange(this.#here, from, to);
  }

  #set(key: string, make: () => Bitset): Bitset {
    const known = this.#sets.get(key);
    if (known !== undefined) return known;
    const made = make();
    this.#sets.set(key, made);
    return made;
  }

  #ofFacet(facet: Facet, choices: Choices): Bitset {
    const { length } = this.#columns;
    const sets = choices[facet].map((id) => this.#ofValue(facet, this.#numberOf(facet, id)));
    if (facet === 'person' && choices.people === 'all') return common(length, sets);
    const any = emptySet(length);
    for (const set of sets) unite(any, set);
    return any;
  }

  /** -1 for all that no event has. */
  #numberOf(facet: Facet, id: string): number {
    if (facet === 'status') return (STATUSES as readonly string[]).indexOf(id);
    if (facet === 'precision') return WITH_NONE.indexOf(id);
    return this.#numbering[facet].get(id) ?? -1;
  }

  #ofValue(facet: Facet, number: number): Bitset {
    return this.#set(`${facet} ${number}`, () => {
      const column = facetColumn(this.#columns, facet);
      return 'lists' in column ? havingIn(column.lists, number) : having(column.values, number);
    });
  }
}

/** By number; undated reports are `NO_PRECISION`. */
const WITH_NONE: readonly string[] = [...PRECISIONS, 'none'];

function addRange({ words }: Bitset, from: number, to: number): void {
  for (let ordinal = from; ordinal < to; ordinal += 1)
    words[ordinal >>> 5] = (words[ordinal >>> 5] as number) | (1 << (ordinal & 31));
}

// The loops that follow are written out: each goes over all events, and a function called for every one of them
// would make it five times as long.

function having(values: Uint8Array | Uint16Array, number: number): Bitset {
  const set = emptySet(values.length);
  const { words } = set;
  for (let ordinal = 0; ordinal < values.length; ordinal += 1) {
    if (values[ordinal] !== number) continue;
    words[ordinal >>> 5] = (words[ordinal >>> 5] as number) | (1 << (ordinal & 31));
  }
  return set;
}

function havingIn({ start, value }: Lists, number: number): Bitset {
  const set = emptySet(start.length - 1);
  const { words } = set;
  let ordinal = 0;
  for (let at = 0; at < value.length; at += 1) {
    if (value[at] !== number) continue;
    while ((start[ordinal + 1] as number) <= at) ordinal += 1;
    words[ordinal >>> 5] = (words[ordinal >>> 5] as number) | (1 << (ordinal & 31));
  }
  return set;
}

/** Whose date can lie between two days (`mayLieIn`). */
function inSpan(columns: Columns, { since, until }: Choices): Bitset {
  const { dated, earliest, latest, precision, approximate, candidates } = columns;
  const from = since === null ? Number.NEGATIVE_INFINITY : numberOf(since);
  const to = until === null ? Number.POSITIVE_INFINITY : numberOf(until);
  const set = emptySet(columns.length);
  const { words } = set;
  for (let ordinal = 0; ordinal < dated; ordinal += 1) {
    const isAround = hasIn(approximate, ordinal);
    const padding = isAround ? (PADDINGS[precision[ordinal] ?? 0] ?? 0) : 0;
    const [first, last] = [(earliest[ordinal] ?? 0) - padding, (latest[ordinal] ?? 0) + padding];
    if (first > to || from > last) continue;
    const ranges = candidates.get(ordinal);
    if (ranges !== undefined && !hasOneIn(ranges, padding, from, to)) continue;
    words[ordinal >>> 5] = (words[ordinal >>> 5] as number) | (1 << (ordinal & 31));
  }
  return set;
}

const PADDINGS = PRECISIONS.map((known) => PADDING[known]);

function hasOneIn(ranges: Int32Array, padding: number, from: number, to: number): boolean {
  for (let i = 0; i < ranges.length; i += 2)
    if ((ranges[i] ?? 0) - padding <= to && from <= (ranges[i + 1] ?? 0) + padding) return true;
  return false;
}
