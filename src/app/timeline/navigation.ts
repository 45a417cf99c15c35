/** What comes next in time: for arrow keys, for "earlier event" and "later event", for an empty window. Pure. */
import type { Id } from '../../core/model/published.ts';
import type { Extent } from '../marks/geometry.ts';
import type { Layout, PlacedNode } from './layout.ts';
import { eventOf, isCluster, isSeenIn, type Node, toMs } from './node.ts';
import type { Placed } from './place.ts';
import { lengthOf } from './windows.ts';

/** An event may stand in several lanes; in order of time it comes once, in the first of them. */
export function chronologyOf({ nodes }: Layout): PlacedNode[] {
  const seen = new Set<Id>();
  const order = (node: Node) => node.members[0]?.order ?? 0;
  const sorted = nodes.toSorted((a, b) => order(a) - order(b));
  return sorted.filter((node) => {
    const event = eventOf(node);
    if (event === null) return true;
    const isNew = !seen.has(event);
    seen.add(event);
    return isNew;
  });
}

/** The beginning of a mark with its whole label: what must be in view for a reader to read it. */
export function readableOf(node: Node, level: number): Extent {
  return { from: node.extent.from, to: node.extent.from + toMs(node.label, level) };
}

/** The first that is not in view yet, or only cut off by the end of the window. */
export function laterThan(nodes: readonly PlacedNode[], window: Extent, level: number): PlacedNode | null {
  return nodes.find((node) => isLater(node, window, level)) ?? null;
}

/** Asked at every draw: from the end, where hardly a label need be measured to tell. */
export function hasLater(nodes: readonly PlacedNode[], window: Extent, level: number): boolean {
  return nodes.findLast((node) => isLater(node, window, level)) !== undefined;
}

function isLater(node: PlacedNode, window: Extent, level: number): boolean {
  // Not at the very beginning of the window: a label longer than the window would be found for ever.
  if (node.extent.from <= window.from + 0.2 * lengthOf(window)) return false;
  return node.extent.from >= window.to || readableOf(node, level).to > window.to;
}

/** The last that begins before the window. */
export function earlierThan(nodes: readonly PlacedNode[], window: Extent): PlacedNode | null {
  return nodes.findLast((node) => node.extent.from < window.from) ?? null;
}

export function isEmpty(nodes: readonly PlacedNode[], window: Extent): boolean {
  return !nodes.some((node) => isSeenIn(node, window));
}

/** Nothing begins or ends here: all that is seen lasts from before the window until after it. */
export function isOnlyCrossed(nodes: readonly PlacedNode[], window: Extent): boolean {
  const crosses = ({ extent: { from, to } }: Node) => from < window.from && window.to < to;
  const isOther = (node: Node) => !crosses(node) && isSeenIn(node, window);
  return !nodes.some(isOther) && nodes.some((node) => crosses(node) && isSeenIn(node, window));
}

/** The node of a cluster or event that stands for an event; a cluster if it is hidden in one. */
export function nodeOfEvent(nodes: readonly PlacedNode[], id: Id): PlacedNode | null {
  const holding = nodes.filter(({ members }) => members.some(({ event }) => event.id === id));
  return holding.find((node) => !isCluster(node)) ?? holding[0] ?? null;
}

/**
 * What stands at another level, or after a filter, for a node of before: itself, its first event, or what is
 * nearest in time.
 */
export function successorOf(nodes: readonly PlacedNode[], node: Node): PlacedNode | null {
  const same = nodes.find(({ id }) => id === node.id);
  const first = node.members[0]?.event.id;
  if (same !== undefined) return same;
  const distance = ({ extent }: Node) => Math.abs(extent.from - node.extent.from);
  const holding = first === undefined ? null : nodeOfEvent(nodes, first);
  return holding ?? nodes.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** One step over what is drawn; the ends are their own neighbours. */
export function drawnBeside(nodes: readonly PlacedNode[], from: Node, by: 1 | -1): PlacedNode | null {
  const here = successorOf(nodes, from);
  if (here === null) return null;
  return nodes[nodes.indexOf(here) + by] ?? here;
}

/** One step from event to event, hidden in clusters or not; later than a cluster comes its first event. */
export function eventBeside(events: readonly Placed[], from: Node, by: 1 | -1): Placed | null {
  const first = from.members[0];
  const here = events.findIndex(({ event }) => event.id === first?.event.id);
  if (first === undefined || here === -1) return events[0] ?? null;
  const to = isCluster(from) && by === 1 ? here : here + by;
  return events[Math.min(Math.max(to, 0), events.length - 1)] ?? null;
}

/**
 * The first finer level at which the events of a cluster stand apart, and the stretch that shows them.
 * At the finest level nothing is put together, so that there always is one.
 */
export function whereApart(
  cluster: Node,
  levels: { from: number; finest: number },
  layoutAt: (level: number) => Layout,
): { level: number; stretch: Extent; first: PlacedNode } | null {
  const ids = new Set(cluster.members.map(({ event }) => event.id));
  for (let level = levels.from + 1; level <= levels.finest; level += 1) {
    const holding = layoutAt(level).nodes.filter(
      ({ lane, members }) => lane === cluster.lane && members.some(({ event }) => ids.has(event.id)),
    );
    const first = holding[0];
    if (first === undefined || holding.some(isCluster)) continue;
    const to = Math.max(...holding.map((node) => readableOf(node, level).to));
    return { level, stretch: { from: first.extent.from, to }, first };
  }
  return null;
}
