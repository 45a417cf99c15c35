/** Lanes one below the other, each as high as its rows: what is where, in pixels from the top of the first. Pure. */
import type { Id } from '../../core/model/published.ts';
import { laneHeight } from './items.ts';

interface Stretch {
  top: number;
  bottom: number;
}

/** Of a lane cut off by less, nothing but room is out of view. */
const CUT_PX = 8;

export class LaneStack {
  readonly #lanes: ReadonlyMap<Id, Stretch>;
  /** Of all of them. */
  readonly height: number;

  /** @param rows of a lane that is not named, one */
  constructor(lanes: Iterable<Id>, rows: ReadonlyMap<Id, number>) {
    const stretches = new Map<Id, Stretch>();
    let bottom = 0;
    for (const id of lanes) {
      const top = bottom;
      bottom += laneHeight(rows.get(id) ?? 1);
      stretches.set(id, { top, bottom });
    }
    this.#lanes = stretches;
    this.height = bottom;
  }

  /** Of a lane that is not here, as if it came last. */
  topOf(lane: Id): number {
    return this.#lanes.get(lane)?.top ?? this.height;
  }

  /** How high each lane is. */
  get heights(): Map<Id, number> {
    return new Map([...this.#lanes].map(([id, { top, bottom }]) => [id, bottom - top]));
  }

  /** How many lanes reach below a line. */
  below(line: number): number {
    return [...this.#lanes.values()].filter(({ bottom }) => bottom > line + CUT_PX).length;
  }

  /** The lanes of which a stretch shows something. Scrolled too far, it shows the last ones. */
  within({ top, bottom }: Stretch): Set<Id> {
    const over = Math.min(Math.max(bottom - this.height, 0), Math.max(top, 0));
    const seen = [...this.#lanes].filter(([, lane]) => lane.top < bottom - over && top - over < lane.bottom);
    return new Set(seen.map(([id]) => id));
  }
}
