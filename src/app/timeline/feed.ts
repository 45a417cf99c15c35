/** What vis-timeline is given: the window and half as much on either side, never the whole corpus. Pure. */
import type { Extent } from '../marks/geometry.ts';
import type { AxisItem } from './items.ts';
import { lengthOf } from './windows.ts';

const BESIDE = 0.5;

/** The stretch to feed for a window. */
export function fedSpan(window: Extent): Extent {
  const beside = lengthOf(window) * BESIDE;
  return { from: window.from - beside, to: window.to + beside };
}

/** @param slack how far the window may have moved from where the span was fed for, as a share of its length */
export function holds(span: Extent, window: Extent, slack = BESIDE): boolean {
  const inside = lengthOf(window) * (BESIDE - slack);
  return span.from + inside <= window.from && window.to <= span.to - inside;
}

export interface Changes {
  remove: string[];
  add: AxisItem[];
}

/**
 * From what is fed to what should be. An item that changed is removed and added anew: adopting the change
 * (`update`) makes vis measure item by item, which takes five times as long.
 */
export function changesBetween(
  fed: ReadonlyMap<string, AxisItem>,
  wanted: ReadonlyMap<string, AxisItem>,
): Changes {
  const differs = (id: string) => !isSame(fed.get(id), wanted.get(id));
  return {
    remove: [...fed.keys()].filter(differs),
    add: [...wanted.values()].filter(({ id }) => differs(id)),
  };
}

/** Field by field: as text, which takes ten times as long, they would be written at every answer. */
function isSame(one: AxisItem | undefined, other: AxisItem | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  const fields = Object.keys(one) as (keyof AxisItem)[];
  return fields.every((field) => one[field] === other[field]);
}
