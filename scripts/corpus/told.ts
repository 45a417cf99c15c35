import type { Said } from './dating.ts';
import type { Matter } from './tell.ts';

export type Status = 'happened' | 'planned' | 'claimed';

/** A citation as a line holds it, but for its paragraph, which the article gives it. */
interface Quote {
  key: string;
  exact: string;
  status: Status;
  date?: Record<string, unknown>;
  sameOccasionAs?: string;
  reason?: { ar: string };
}

/** An event on a line, with the one citation that the article has of it. */
export interface Told {
  event: Record<string, unknown> & { id: string };
  quote: Quote;
}

/** An event that a later article can come back to. */
export interface Known {
  id: string;
  matter: Matter;
  day: string;
  firstKey: string;
  status: Status;
  citations: number;
}

/** As a citation holds it. */
export function dateOf({ words, rule, when, anchor }: Said): Record<string, unknown> {
  return { words, rule, when, ...(anchor && { anchor }) };
}
