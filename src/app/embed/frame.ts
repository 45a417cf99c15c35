import type { AddressSite } from '../../core/link/codec.ts';
import type { Problem } from '../../core/link/problem.ts';
import type { ViewState } from '../../core/link/view-state.ts';
import type { TimelineEvent, TimelineIndex } from '../../core/model/published.ts';
import type { FrameSpeech } from './frame-speech.ts';

/** All that a frame shows. */
export interface Frame {
  index: TimelineIndex;
  site: AddressSite;
  state: ViewState;
  /** What its address asked for and the data does not have. */
  problems: readonly Problem[];
  /** What the filters leave, in order of time, undated reports last. */
  shown: readonly TimelineEvent[];
  speech: FrameSpeech;
  /** The whole site, with something changed in what is shown: an absolute URL. */
  hrefWith: (changes: Partial<ViewState>) => string;
}
