/** What a reader's choices leave of an archive. */
import {
  activeFilters,
  type Narrowing,
  NO_FILTERS,
  type WayOut,
  withoutFilter,
} from '../find/active-filters.ts';
import { type Bitset, sizeOf } from './bitset.ts';
import { type Columns, isAllHere } from './columns.ts';
import { Counter, type Left } from './counts.ts';
import type { Answer, Counts } from './engine.ts';
import { Demands } from './filter.ts';
import type { Manifest } from './manifest.ts';
import type { Numbering } from './numbering.ts';
import { countBelow, rowsOf } from './rows.ts';
import { common } from './unite.ts';

export class Answers {
  readonly #columns: Columns;
  readonly #demands: Demands;
  readonly #counter: Counter;

  constructor(columns: Columns, numbering: Numbering, { topics, people, places, kinds, totals }: Manifest) {
    this.#columns = columns;
    this.#demands = new Demands(columns, numbering);
    this.#counter = new Counter(columns, {
      topic: topics.length,
      person: people.length,
      place: places.length,
      kind: kinds.length,
      source: totals.articles,
    });
  }

  /** @param hasArticles whether the names of all articles are here */
  find(question: Narrowing, hits: Bitset | null, hasArticles: boolean): Answer {
    const columns = this.#columns;
    const left = this.#left(question, hits);
    const counts = this.#counter.count(this.#demands.here, left, question);
    const complete = isAllHere(columns) && (hasArticles || question.source.length === 0);
    const answer = answerOf(left.shown, columns.dated, counts);
    if (answer.shown > 0 || !complete) return { ...answer, complete };
    return { ...answer, complete, ways: this.#ways(question, hits) };
  }

  #left(question: Narrowing, hits: Bitset | null): Left {
    const { here } = this.#demands;
    const demands = this.#demands.of(question);
    const found = hits === null ? here : common(here.length, [here, hits]);
    const shown = common(here.length, [found, ...demands.map(({ met }) => met)]);
    return { shown, demands, found };
  }

  #ways(question: Narrowing, hits: Bitset | null): WayOut[] {
    return activeFilters(question).map((filter) => {
      const rest: Narrowing = { ...question, ...withoutFilter(question, filter) };
      const found = filter.facet === 'q' ? null : hits;
      return { filter, without: sizeOf(this.#left(rest, found).shown) };
    });
  }
}

/**
 * Where nothing is chosen, the manifest knows the answer before any event is here.
 *
 * @param sources how many events cite each article @param all of the events
 */
export function wholeAnswer({ totals, counts }: Manifest, sources: Uint32Array, all: Bitset): Answer {
  const whole: Counts = {
    topic: Uint32Array.from(counts.topic),
    person: Uint32Array.from(counts.person),
    place: Uint32Array.from(counts.place),
    kind: Uint32Array.from(counts.kind),
    source: sources,
    status: Uint32Array.from(counts.status),
    precision: Uint32Array.from(counts.precision),
    disagree: counts.disagree,
    undatedLeftOut: 0,
  };
  return { ...answerOf(all, totals.dated, whole), whole: true, complete: true };
}

export function isNarrowed(question: Narrowing): boolean {
  return activeFilters({ ...NO_FILTERS, ...question }).length > 0;
}

function answerOf(bits: Bitset, dated: number, counts: Counts): Answer {
  const { before } = rowsOf(bits);
  const shown = sizeOf(bits);
  const shownDated = dated === bits.length ? shown : countBelow({ bits, before }, dated);
  return {
    ...{ shown, dated: shownDated, undated: shown - shownDated },
    ...{ counts, bits, before, whole: false, complete: false, ways: [] },
  };
}
