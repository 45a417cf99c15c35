/** What the axis shows, worked out from all events (`axis-model.ts`) or from answered parts (`archive-model.ts`). */
import type { Id } from '../../core/model/published.ts';
import type { Extent } from '../marks/geometry.ts';
import type { AxisProps } from './axis-props.ts';
import type { LaneInfo } from './lanes.ts';
import type { Layout, PlacedNode } from './layout.ts';
import type { TextMeasure } from './measure-text.ts';
import type { Node } from './node.ts';
import type { Placed } from './place.ts';
import type { Work } from './turns.ts';
import type { Limits } from './windows.ts';

/** Of the part that shows time, in pixels: without lane heads and ticks. */
export interface Size {
  width: number;
  height: number;
}

export interface ModelTerms {
  props: AxisProps;
  /** Events that stand on their own, whatever is put together beside them. */
  apart: ReadonlySet<Id>;
  size: Size;
  measure: TextMeasure;
  /** The one in whose place it comes. */
  before: Model | null;
  /** To be called when more is known. */
  onChange: () => void;
}

/** Where a cluster leads. */
export interface Opened {
  /** `null`: where it is, it comes apart. */
  window: Extent | null;
  /** What the reader is on then. */
  first: PlacedNode;
}

export interface Model {
  readonly lanes: readonly LaneInfo[];
  readonly limits: Limits;
  readonly size: Size;
  readonly finest: number;
  readonly wantedHeight: number;
  /** How far the window moves before more is drawn beside it, as a share of its length. */
  readonly slack: number;
  /** What another level shows is not known before it is asked. */
  readonly isPartial: boolean;
  /** Whether what a window shows is known; asks for it, if not. */
  need(window: Extent): boolean;
  /** Whether a window in which nothing is drawn is empty, or only not known yet. */
  knows(window: Extent): boolean;
  /** Nothing is asked for any more. */
  release(): void;
  levelOf(window: Extent): number;
  /** In order of time, with what is needed to find the way to events out of reach. */
  layoutAt(level: number): Layout;
  /** Every event and cluster once, in order of time. */
  chronologyAt(level: number): PlacedNode[];
  /** What a stretch shows. */
  nodesIn(level: number, span: Extent): PlacedNode[];
  /** Rows of each lane, if these are drawn. */
  rowsOf(nodes: readonly PlacedNode[]): Map<string, number>;
  /** How many events a lane has. */
  countOf(lane: string): number;
  /** The window of the address, or else the one in which the axis opens. */
  asked(): Extent;
  findAsked(): Work<Extent>;
  /** The same window if the selected event can be read in it, or has no place on the axis. */
  toShowSelected(window: Extent): Extent;
  /** The event after a node or before it; of `null`, the first or the last. */
  stepFrom(node: Node | null, by: 1 | -1, go: (placed: Placed | null) => void): void;
  open(cluster: PlacedNode, window: Extent): Opened | null;
  /** Distinct events of which a window shows something. */
  countIn(window: Extent, say: (count: number) => void): void;
}
