import type { Citation, Span } from '../model/published.ts';

/** The words that give a citation its date, wherever in its article they stand. */
export function datingWords({ dating }: Citation): Span[] {
  return dating.by === 'words' || dating.by === 'editor' ? dating.words : [];
}
