import type { EventHead } from '../../core/model/event-head.ts';
import type { Day } from '../../core/model/published.ts';
import { density } from './bins.ts';
import { countIn, extentsOf } from './count-in.ts';
import { type Stretch, stretchOf } from './stretch.ts';

/** How many events lie in each of a row of bins: of all, and of those that the filters leave. */
interface Bins {
  all: readonly number[];
  shown: readonly number[];
}

/**
 * What the overview asks of the dated events. Where they are not all here, the answer is a promise; the object is
 * another one whenever the answers are.
 */
export interface OverviewSource {
  /** The first and last day on which any of them may lie; `null` where there are none. */
  span: { first: Day; last: Day } | null;
  /** All dated events, and those of them that the filters leave. */
  total: number;
  shown: number;
  /** @param edges day numbers in order: one more than there are bins */
  bins: (edges: readonly number[]) => Bins | Promise<Bins>;
  /** How many of those shown lie, as the axis draws them, in a stretch of days; `null` where it is not known. */
  countIn: (stretch: Stretch) => number | null | Promise<number | null>;
}

/** Of events that are all here. @param all dated events, @param shown those that the filters leave */
export function overviewOf(all: readonly EventHead[], shown: readonly EventHead[]): OverviewSource {
  const stretches = (events: readonly EventHead[]) => events.flatMap((event) => stretchOf(event) ?? []);
  let extents: Stretch[] | null = null;
  return {
    span: spanOf(all),
    total: all.length,
    shown: shown.length,
    bins: (edges) => ({ all: density(stretches(all), edges), shown: density(stretches(shown), edges) }),
    countIn: (stretch) => {
      extents ??= extentsOf(shown);
      return countIn(extents, stretch);
    },
  };
}

function spanOf(events: readonly EventHead[]): OverviewSource['span'] {
  let span: OverviewSource['span'] = null;
  for (const { when } of events) {
    const first = when?.earliest ?? when?.latest;
    const last = when?.latest ?? when?.reaches ?? first;
    if (!first || !last) continue;
    span ??= { first, last };
    if (first < span.first) span = { ...span, first };
    if (last > span.last) span = { ...span, last };
  }
  return span;
}
