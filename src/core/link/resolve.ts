import type { Id, TimelineEvent, TimelineIndex } from '../model/published.ts';
import type { Reading } from './codec.ts';
import { nearestIds } from './nearest.ts';
import type { Problem } from './problem.ts';
import type { ViewState } from './view-state.ts';

export interface Resolution extends Reading {
  /** Something was led on to where it now stands: the address should say so. */
  moved: boolean;
}

const FACETS = ['person', 'topic', 'place', 'source', 'kind'] as const;

/** Whether it is still being asked for, in a corpus that is not all here: then it counts as known until it comes. */
export type IsComing = (part: 'event' | 'citation' | 'article', id: Id) => boolean;

/**
 * Holds what an address asks for against what the data has: retired ids lead on to their successors,
 * unknown ones are dropped and told with the nearest known; all else is kept.
 */
export function resolve(
  { state: asked, problems: earlier }: Reading,
  index: TimelineIndex,
  isComing: IsComing = () => false,
): Resolution {
  const successors = successorsOf(index);
  const state: ViewState = { ...asked };
  const problems: Problem[] = [];
  let moved = false;
  const follow = (id: Id): Id => {
    const to = leadOn(id, successors);
    moved ||= to !== id;
    return to;
  };

  moved = resolveSelection(state, index, follow, problems, isComing) || moved;
  resolveArticle(state, index, follow, problems, isComing);
  for (const facet of FACETS) {
    const known = idsOf(facet, index);
    const wanted = [...new Set(asked[facet].map(follow))];
    const isKnown = (id: Id) => known.includes(id) || (facet === 'source' && isComing('article', id));
    state[facet] = wanted.filter(isKnown);
    for (const id of wanted) {
      if (!isKnown(id)) problems.push({ part: facet, value: id, nearest: nearestIds(id, known, 1) });
    }
  }
  return { state, problems: [...earlier.map((problem) => advise(problem, index)), ...problems], moved };
}

/** What each retired id gave way to. */
export function successorsOf({ retired }: TimelineIndex): ReadonlyMap<Id, Id> {
  return new Map(retired.map(({ id, to }) => [id, to]));
}

/** Chains of retirements are followed to their end; a circle in the data must not hang the page. */
export function leadOn(id: Id, successors: ReadonlyMap<Id, Id>): Id {
  let current = id;
  const seen = new Set<Id>();
  for (let to = successors.get(current); to !== undefined && !seen.has(to); to = successors.get(current)) {
    seen.add(to);
    current = to;
  }
  return current;
}

/** @returns whether a citation that stood alone was led to its event */
function resolveSelection(
  state: ViewState,
  index: TimelineIndex,
  follow: (id: Id) => Id,
  problems: Problem[],
  isComing: IsComing,
): boolean {
  const asked = { event: state.event, citation: state.citation };
  const eventId = asked.event && follow(asked.event);
  const key = asked.citation && follow(asked.citation);
  const event = index.events.find(({ id }) => id === eventId);
  // Keys are unique in the corpus: the citation tells where its report now stands.
  const home = key === null ? undefined : index.events.find((candidate) => cites(candidate, key));
  if (eventId !== null && !event && isComing('event', eventId)) {
    state.event = eventId;
    state.citation = key;
    return false;
  }
  // One that is known to stand under the event need not be asked for; any other may come.
  if (key !== null && !home && isComing('citation', key)) {
    state.event = event?.id ?? null;
    state.citation = key;
    return false;
  }

  state.event = event?.id ?? (eventId === null ? (home?.id ?? null) : null);
  state.citation = home && home.id === state.event ? key : null;
  if (eventId !== null && !event) {
    const nearest = nearestIds(eventId, idsOf('event', index));
    const homeFirst = home ? [home.id, ...nearest.filter((id) => id !== home.id)] : nearest;
    problems.push({ part: 'event', value: eventId, nearest: homeFirst });
  } else if (key !== null && state.citation === null) {
    const keys = event ? event.citations.map((citation) => citation.key) : idsOf('citation', index);
    problems.push({ part: 'citation', value: key, nearest: home ? [key] : nearestIds(key, keys) });
  }
  return asked.event === null && state.event !== null;
}

/** An article that is opened by itself. Whether its words still stand where the link says, its text will tell. */
function resolveArticle(
  state: ViewState,
  index: TimelineIndex,
  follow: (id: Id) => Id,
  problems: Problem[],
  isComing: IsComing,
): void {
  if (state.article === null) return;
  const id = follow(state.article);
  const known = idsOf('article', index);
  if (known.includes(id) || isComing('article', id)) {
    state.article = id;
    return;
  }
  problems.push({ part: 'article', value: id, nearest: nearestIds(id, known, 1) });
  state.article = null;
  state.at = null;
}

function cites(event: TimelineEvent, key: Id): boolean {
  return event.citations.some((citation) => citation.key === key);
}

/** What could not even be an id may still resemble one. */
function advise(problem: Problem, index: TimelineIndex): Problem {
  const ids = idsOf(problem.part === 'path' ? 'event' : problem.part, index);
  return { ...problem, nearest: nearestIds(problem.value, ids) };
}

function idsOf(part: Problem['part'], index: TimelineIndex): Id[] {
  switch (part) {
    case 'event':
      return index.events.map(({ id }) => id);
    case 'citation':
      return index.events.flatMap(({ citations }) => citations.map(({ key }) => key));
    case 'person':
      return index.people.map(({ id }) => id);
    case 'topic':
      return index.topics.map(({ id }) => id);
    case 'place':
      return index.places.map(({ id }) => id);
    case 'kind':
      return index.kinds.map(({ id }) => id);
    case 'source':
    case 'article':
      return index.articles.map(({ id }) => id);
    default:
      return [];
  }
}
