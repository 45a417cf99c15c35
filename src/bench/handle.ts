/** What every page of the bench offers to whoever measures it, the rivals' like ours. */

/** All ten years of the events in the window, or the six months in their middle. */
export type View = 'full' | 'half';

interface Mounted {
  /** Of building it, in milliseconds, before anything else could run. */
  ctorMs: number;
  /** From the same start until what is drawn changed for the last time, and that was painted. */
  paintMs: number;
  /** Items drawn. */
  shown: number;
}

/** An item as it is drawn: what a bare axis would be given to show the same. Times in UTC milliseconds. */
export interface DrawnItem {
  lane: string;
  text: string;
  from: number;
  to: number;
}

export interface Bench {
  /** Makes so many events, always the same ones, and brings them to where data are once they are fetched. */
  prepare(n: number): Promise<void>;
  /** Builds the axis anew. */
  mount(view: View): Promise<Mounted>;
  /** Moves the window towards later days by a share of its length. */
  pan(fraction: number): void;
  /** Closer by a factor. @returns milliseconds until all that belongs to it is painted */
  zoom(factor: number): Promise<number>;
  /** Where a mouse takes hold of it: the middle, and how wide it is, in pixels of the page. */
  target(): { x: number; y: number; w: number };
  /** Items drawn now. */
  shown(): number;
  /** Only ours: what is drawn, as a bare axis would be given it. */
  drawn?(): DrawnItem[];
  /** Only ours: resolves once the worker has all that it fetches while nothing else is asked of it. */
  idle?(): Promise<void>;
  /** Only ours: chooses a person, or nobody. @returns milliseconds until that is painted */
  person?(id: string | null): Promise<number>;
}

/** Frames as a reader sees them pass, and what holds them up. */
export interface FrameRecord {
  /** Milliseconds between one frame and the next. */
  gaps: number[];
  /** Of tasks above 50 ms: milliseconds that they took. */
  longTasks: number[];
}

export interface FrameRecorder {
  start(): void;
  stop(): FrameRecord;
}

/** Of pages of the built site, into which it is put. */
interface SiteWatch {
  /** When the axis last changed, once it has not for so long; as `performance.now()`. */
  axis(quietMs: number): Promise<number>;
  /** The same, of axis, list and counts. */
  all(quietMs: number): Promise<number>;
  /** When the reader last did something, as `performance.now()`. */
  acted(): number;
  /**
   * When a quote was first lit, as `performance.now()`. Noted in the page: asked from outside, it would be known only
   * after what is fetched next, while the page is idle, has come.
   */
  quoteLit: Promise<number>;
}

declare global {
  interface Window {
    __bench?: Bench;
    __frames?: FrameRecorder;
    __watch?: SiteWatch;
    /** Of the rivals: to mount these very items, instead of the events that were prepared. */
    __items?: (items: readonly DrawnItem[]) => void;
  }
}

/** The window of a view over events of ten years, in UTC milliseconds; the end is outside. */
export function windowOf(view: View, span: { from: number; to: number }): { from: number; to: number } {
  if (view === 'full') return span;
  const middle = (span.from + span.to) / 2;
  const half = (182 * 86_400_000) / 2;
  return { from: middle - half, to: middle + half };
}
