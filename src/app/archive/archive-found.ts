import { PRECISIONS, STATUSES } from '../../core/archive/codes.ts';
import type { Counts } from '../../core/archive/engine.ts';
import type { Manifest } from '../../core/archive/format.ts';
import { activeFilters } from '../../core/find/active-filters.ts';
import type { FacetCounts } from '../../core/find/counts.ts';
import type { ViewState } from '../../core/link/view-state.ts';
import type { Id } from '../../core/model/published.ts';
import type { Found } from '../found.ts';
import type { Chosen } from './protocol.ts';

interface Told {
  chosen: Chosen | null;
  /** It is of what is chosen now, and not of what was before. */
  isAnswered: boolean;
  counts: FacetCounts;
}

/** The numbers of what is chosen: the manifest's until the worker has answered. */
export function foundIn(manifest: Manifest, state: ViewState, { chosen, isAnswered, counts }: Told): Found {
  const filters = activeFilters(state);
  const { events, dated } = manifest.totals;
  const whole = { shown: events, dated, undated: events - dated, ways: [] };
  const { shown, dated: datedShown, undated, ways } = chosen === null ? { ...whole } : chosen;
  const isComplete = chosen === null ? filters.length === 0 : isAnswered && chosen.complete;
  return {
    total: events,
    ...{ shown, dated: datedShown, undated, counts, filters, ways },
    isComplete,
    // That nothing is left is known only when all have been asked.
    waiting: filters.length > 0 && (chosen === null || (isAnswered && !isComplete && shown === 0)),
    searched: state.q.trim() !== '',
  };
}

type Counted = Pick<Chosen, 'shown' | 'counts'>;

/**
 * How many events cite each article, in order of publication; `null` until that is counted, which takes all events. Each
 * cites one: none of any article, where some are left, is no count.
 */
export function sourcesOf(chosen: Counted | null): Counts['source'] | null {
  if (chosen === null) return null;
  const { shown, counts } = chosen;
  return shown === 0 || counts.source.some((count) => count > 0) ? counts.source : null;
}

/**
 * By the ids that the page knows; an article of which the number is not known yet is absent.
 *
 * @param articleNumbers from 1, in order of publication
 */
export function countsIn(
  manifest: Manifest,
  chosen: Counted | null,
  articleNumbers: ReadonlyMap<Id, number>,
): FacetCounts {
  const numbers = chosen?.counts ?? null;
  const of = numbers ?? manifest.counts;
  const counted = sourcesOf(chosen);
  const byId = (entities: readonly { id: Id }[], counted: ArrayLike<number>) =>
    countsOf(
      entities.map(({ id }) => id),
      counted,
    );
  const sources =
    counted && [...articleNumbers].map(([id, number]) => [id, counted[number - 1] ?? 0] as const);
  return {
    topic: byId(manifest.topics, of.topic),
    person: byId(manifest.people, of.person),
    place: byId(manifest.places, of.place),
    kind: byId(manifest.kinds, of.kind),
    source: new Map(sources ?? []),
    status: countsOf(STATUSES, of.status),
    precision: countsOf([...PRECISIONS, 'none'], of.precision),
    disagree: of.disagree,
    undatedLeftOut: numbers?.undatedLeftOut ?? 0,
  };
}

/** A value that would show nothing is absent. */
function countsOf(values: readonly string[], counted: ArrayLike<number>): ReadonlyMap<string, number> {
  return new Map(
    values.map((value, at) => [value, counted[at] ?? 0] as const).filter(([, count]) => count > 0),
  );
}
