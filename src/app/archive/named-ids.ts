import type { Citation, Id, TimelineEvent } from '../../core/model/published.ts';

/** Events that an event names: what it is part of, and what it follows. */
export function eventsNamedBy({ partOf, follows }: TimelineEvent): Id[] {
  return [...new Set([...(partOf === undefined ? [] : [partOf]), ...follows])];
}

/** The citation from which another one's date is counted. */
export function anchorOf({ dating }: Citation): Id | null {
  if (dating.by === 'same-occasion') return dating.key;
  return dating.by === 'words' && dating.anchor.to === 'citation' ? dating.anchor.key : null;
}
