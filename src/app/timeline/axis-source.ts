/** Where the events of the axis come from: all of them at hand, or a part at a time. */
import type { AxisAsk, AxisPart } from '../../core/archive/axis-part.ts';
import type { EventHead } from '../../core/model/event-head.ts';
import type { Day, TimelineEvent } from '../../core/model/published.ts';
import type { LaneInfo } from './lanes.ts';
import type { Model, ModelTerms } from './model.ts';

export type AxisSource = WholeSource | ArchiveSource;

interface WholeSource {
  form: 'whole';
  /** Visible and dated, in order of time. */
  events: readonly TimelineEvent[];
}

/** An event of an archive, with its place in the order of time. */
export interface NumberedHead {
  ordinal: number;
  head: EventHead;
}

export interface AxisAnswer {
  part: AxisPart;
  /**
   * By ordinal: of every node of the part, of those beyond it, and of the nearest events. An event that has none is
   * not drawn.
   */
  heads: ReadonlyMap<number, EventHead>;
}

export interface ArchiveSource {
  form: 'archive';
  /** `archiveKit` of `archive-kit.ts`: whoever has no archive does not fetch it. */
  kit: ArchiveKit;
  /** Another one whenever other events would be drawn: what was answered before is shown until it is asked anew. */
  version: unknown;
  /** First and last day of which dates speak; `null` where none does. */
  span: { first: Day; last: Day } | null;
  /** Of the grouping that the axis is told (`lanesOfArchive`); the same list for the same lanes. */
  lanes: readonly LaneInfo[];
  /** What is answered before it is asked; `null`: nothing is. */
  ahead: { ask: AxisAsk; answer: AxisAnswer } | null;
  /** The selected event, once its place is known; `null` if it is not among those shown. */
  selected: NumberedHead | null;
  /**
   * @param answered called later, and again if more heads have come
   * @returns the way to give it up: it is not called after that
   */
  ask: (ask: AxisAsk, answered: (answer: AxisAnswer) => void) => () => void;
  /** The next dated one of those shown; from `null`, the first or the last of them. */
  step: (from: number | null, by: 1 | -1) => Promise<NumberedHead | null>;
  /** How many of those shown a stretch shows anything of; UTC milliseconds, the end outside. */
  count: (from: number, to: number) => Promise<number>;
}

export interface ArchiveKit {
  modelOf(terms: ModelTerms, source: ArchiveSource): Model;
}

/** Whether the same events are drawn, in the same lanes. */
export function isSameSource(a: AxisSource, b: AxisSource): boolean {
  if (a.form === 'whole' || b.form === 'whole')
    return a.form === 'whole' && b.form === 'whole' && a.events === b.events;
  return (
    a.version === b.version &&
    a.lanes === b.lanes &&
    a.selected?.ordinal === b.selected?.ordinal &&
    a.span?.first === b.span?.first &&
    a.span?.last === b.span?.last
  );
}
