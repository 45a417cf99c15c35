import type { Grouping } from '../../core/link/view-state.ts';
import type { Day, Direction, Id, TimelineIndex } from '../../core/model/published.ts';
import type { AxisSource } from './axis-source.ts';
import type { AxisTexts } from './axis-texts.ts';

export interface TimelineProps {
  source: AxisSource;
  /** In an archive, without its events. */
  index: TimelineIndex;
  language: string;
  direction: Direction;
  group: Grouping;
  /** First and last day shown; `null` is the opening window. */
  window: { from: Day; to: Day } | null;
  selected: Id | null;
  /** Events that a search or filter being tried would leave out. */
  dimmed: ReadonlySet<Id> | null;
  undatedCount: number;
  onSelect: (event: Id) => void;
  /** The reader may select it next: fetch its article. */
  onApproach: (event: Id) => void;
  /** The reader moved the window, a moment ago; both days are shown. */
  onWindow: (from: Day, to: Day) => void;
  /** Which days it shows, from the first on and at every frame of a move. */
  onShown: (from: Day, to: Day) => void;
  onUndated: () => void;
  /** All that the window shows is drawn, for the first time. */
  onWhole: () => void;
}

export type AxisProps = TimelineProps & { texts: AxisTexts };
