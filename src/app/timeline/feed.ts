/** What vis-timeline is given: the window and half as much on either side, never the whole corpus. Pure. */
import type { Extent } from '../marks/geometry.ts';
import type { AxisItem } from './items.ts';
import type { Layout, PlacedNode } from './layout.ts';
import { lengthOf, overlaps } from './windows.ts';

const BESIDE = 0.5;

/** The stretch to feed for a window. */
export function fedSpan(window: Extent): Extent {
  const beside = lengthOf(window) * BESIDE;
  return { from: window.from - beside, to: window.to + beside };
}

export function holds(span: Extent, window: Extent): boolean {
  return span.from <= window.from && window.to <= span.to;
}

export function nodesIn(layout: Layout, span: Extent): PlacedNode[] {
  return layout.nodes.filter((node) => overlaps(node.box, span));
}

export interface Changes {
  remove: string[];
  add: AxisItem[];
}

/**
 * From what is fed to what should be. An item that changed is removed and added anew: adopting the change
 * (`update`) makes vis measure item by item, which takes five times as long.
 */
export function changesBetween(fed: ReadonlyMap<string, AxisItem>, wanted: readonly AxisItem[]): Changes {
  const next = new Map(wanted.map((item) => [item.id, item]));
  const written = (item: AxisItem | undefined) => JSON.stringify(item);
  const differs = (id: string) => written(fed.get(id)) !== written(next.get(id));
  return {
    remove: [...fed.keys()].filter(differs),
    add: wanted.filter(({ id }) => differs(id)),
  };
}
