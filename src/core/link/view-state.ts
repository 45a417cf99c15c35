import type { Day, Id, Precision, Status } from '../model/published.ts';

/** How the axis divides into lanes. */
export type Grouping = 'topic' | 'person' | 'source' | 'none';

/** The axis, or the list in its place. */
export type View = 'axis' | 'list';

/** In which the axis and the dates speak; a link says it only where it is not the language's own. */
export type Calendar = 'gregorian' | 'hijri' | 'solar-hijri';

/** Arabic names of the Gregorian months: كانون الثاني or يناير. */
export type MonthNames = 'egyptian' | 'levantine';

export type Digits = 'latin' | 'arabic' | 'persian';

/** All that a reader chose; the address bar holds exactly this. */
export interface ViewState {
  language: string;
  event: Id | null;
  /** Key of one of the event's citations; `null` shows the event's first. */
  citation: Id | null;
  /** An article opened by itself, where no event is: at words that a search found in it. */
  article: Id | null;
  /** Which words of that article (see `text-place`). */
  at: string | null;
  person: Id[];
  /** Whether an event must have one of the chosen people, or all of them. */
  people: 'any' | 'all';
  topic: Id[];
  place: Id[];
  /** Article ids. */
  source: Id[];
  kind: Id[];
  status: Status[];
  /** How exactly the date is known; `none`: undated reports. */
  precision: (Precision | 'none')[];
  /** Only events about which the sources disagree. */
  disagree: boolean;
  /** Only events that may lie on or after the first day, on or before the second; each may stand alone. */
  since: Day | null;
  until: Day | null;
  /** Words searched for, as typed. */
  q: string;
  /** The axis's window: first and last day shown; both or neither. `null`: the opening window. */
  from: Day | null;
  to: Day | null;
  group: Grouping;
  /** `null`: what the screen shows first, the axis on wide ones and the list on phones. */
  view: View | null;
  /** `null`: those that the language's readers are used to. */
  calendar: Calendar | null;
  months: MonthNames | null;
  digits: Digits | null;
}
