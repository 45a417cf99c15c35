import { isWaiting } from './board.ts';
import type { Review } from './use-review.ts';

/** Publishes a draft in which nothing is left to do; else says what is left, and leads to the first of it. */
export function publishOrLead(review: Review): void {
  const { draft, act, choose, tell } = review;
  if (draft === null) return;
  const waiting = draft.proposals.filter(isWaiting);
  if (waiting.length > 0) {
    choose(waiting[0]?.key ?? null);
    tell({ about: 'waiting', count: waiting.length });
    return;
  }
  const [error] = draft.errors;
  if (error) {
    const { at } = error;
    if (at.thing === 'proposal') choose(at.key);
    if (at.thing === 'event')
      choose(draft.proposals.find(({ eventId }) => eventId === at.event)?.key ?? null);
    if (at.thing === 'paragraph') document.getElementById(`p${at.n}`)?.scrollIntoView({ block: 'center' });
    tell({ about: 'faulty' });
  } else if (draft.marks.length > 0) {
    document.querySelector<HTMLElement>('[data-mark] button')?.focus();
    tell({ about: 'marked' });
  } else act({ do: 'publish' });
}
