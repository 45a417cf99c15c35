import type { Problem } from '../core/link/problem.ts';
import type { ViewState } from '../core/link/view-state.ts';

const SELECTION: ReadonlySet<string> = new Set<Problem['part']>(['event', 'citation', 'path']);

/**
 * What is still to be said of a link that could not be followed whole, after the reader has changed something.
 * The first change writes the address without the parts that were not understood, so the address alone would
 * take the message away before it is read. An event that is chosen ends it; so does another choice in its part.
 */
export function stillTold(problems: Problem[], changes: Partial<ViewState>): Problem[] {
  if (changes.event || changes.citation) return [];
  const selecting = 'event' in changes || 'citation' in changes;
  return problems.filter(({ part }) => !(SELECTION.has(part) ? selecting : part in changes));
}
