import type { Id } from '../model/published.ts';
import type { ViewState } from './view-state.ts';

/** A part of the address that could not be followed. The rest of it was. */
export interface Problem {
  part: keyof ViewState | 'path';
  /** As it stood in the address, decoded where that was possible. */
  value: string;
  /** Ids that may have been meant, nearest first. */
  nearest: Id[];
}
