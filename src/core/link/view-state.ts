import type { Day, Id, Status } from '../model/published.ts';

/** How the axis divides into lanes. */
export type Grouping = 'topic' | 'person' | 'source' | 'none';

/** Axis with panels, or the list in the axis's place (on wide screens; phones show the list first). */
export type View = 'axis' | 'list';

/** All that a reader chose; the address bar holds exactly this. */
export interface ViewState {
  language: string;
  event: Id | null;
  /** Key of one of the event's citations; `null` shows the event's first. */
  citation: Id | null;
  person: Id[];
  topic: Id[];
  place: Id[];
  /** Article ids. */
  source: Id[];
  status: Status[];
  /** Words searched for, as typed. */
  q: string;
  /** The axis's window: first and last day shown; both or neither. `null`: the opening window. */
  from: Day | null;
  to: Day | null;
  group: Grouping;
  view: View;
}
