import type { ReactNode } from 'react';

/** What opens over the page: one at a time. */
export type Tool = 'search' | 'filters' | 'settings' | 'help' | 'export' | 'cite';

/** The panels, ready to be put in their places. */
export interface FrameParts {
  list: ReactNode;
  /** The density of all events, with the axis's window on it. */
  overview: ReactNode;
  /** The axis; until it has loaded, and if it never does, what is given stands in its place. */
  axis: (meanwhile: ReactNode) => ReactNode;
  /** The chosen event and its article; `null` while none is chosen. */
  chosen: { event: ReactNode; article: ReactNode } | null;
  /** The link leads to no event: said where the event would stand. */
  unknown: ReactNode;
  /** No event passes the filters: said in place of axis and list. */
  nothing: ReactNode;
}
