import type { Edit } from '../core/review/edits.ts';
import type { ReviewedDraft, ReviewedError, ReviewedProposal } from '../core/review/reviewed-draft.ts';

/** Proposals in the order of the article: as it is read. */
export function inOrder(proposals: readonly ReviewedProposal[]): ReviewedProposal[] {
  return proposals.toSorted(
    (a, b) => a.paragraph - b.paragraph || (a.place?.start ?? 0) - (b.place?.start ?? 0),
  );
}

export const isWaiting = ({ note }: ReviewedProposal): boolean => note !== null;

/** The next that nobody has looked at, after the one given, or from the start; else simply the next. */
export function nextAfter(proposals: readonly ReviewedProposal[], key: string | null): string | null {
  const at = proposals.findIndex((one) => one.key === key);
  const [before, after] = [proposals.slice(0, Math.max(0, at)), proposals.slice(at + 1)];
  return (after.find(isWaiting) ?? before.find(isWaiting) ?? after[0] ?? proposals[at])?.key ?? null;
}

/** Where an editor goes on after a decision: from where the proposal stood, whether or not it still stands there. */
export function nextWaiting(before: ReviewedDraft, after: ReviewedDraft, key: string): string | null {
  const left = new Map(after.proposals.map((one) => [one.key, one]));
  const stands = before.proposals.flatMap(
    (one) => left.get(one.key) ?? (one.key === key ? { ...one, note: null } : []),
  );
  const next = nextAfter(stands, key);
  return next !== null && left.has(next) ? next : (after.proposals.at(-1)?.key ?? null);
}

/** The one so many places further on, as far as there are any. */
export function stepFrom(
  proposals: readonly ReviewedProposal[],
  key: string | null,
  step: 1 | -1,
): string | null {
  const at = proposals.findIndex((one) => one.key === key);
  const to = at === -1 ? 0 : Math.min(Math.max(at + step, 0), proposals.length - 1);
  return proposals[to]?.key ?? null;
}

/** Others of its paragraph that nobody has looked at. */
export function besides(
  proposals: readonly ReviewedProposal[],
  { key, paragraph }: ReviewedProposal,
): string[] {
  return proposals
    .filter((one) => one.key !== key && one.paragraph === paragraph && isWaiting(one))
    .map((one) => one.key);
}

/** What the draft will be, so that an editor need not wait for the compiler to go on; the server's answer follows. */
export function foreseen(draft: ReviewedDraft, edit: Edit): ReviewedDraft {
  switch (edit.do) {
    case 'accept': {
      const right = new Set([edit.key, ...(edit.also ?? [])]);
      const left = draft.proposals.filter(({ key }) => !edit.instead?.includes(key));
      return { ...draft, proposals: left.map((one) => (right.has(one.key) ? { ...one, note: null } : one)) };
    }
    case 'correct':
    case 'merge':
      return {
        ...draft,
        proposals: draft.proposals.map((one) => (one.key === edit.key ? { ...one, note: null } : one)),
      };
    case 'reject':
      return { ...draft, proposals: draft.proposals.filter(({ key }) => key !== edit.key) };
    default:
      return draft;
  }
}

/** Errors of one proposal: its citation's, and its new event's. `field` begins their way; the shorter one is its own. */
export function errorsOf(draft: ReviewedDraft, proposal: ReviewedProposal): OwnError[] {
  return draft.errors.flatMap((error) => {
    const { at } = error;
    if (at.thing === 'proposal' && at.key === proposal.key) return [{ ...error, field: at.field }];
    if (at.thing === 'event' && at.event === proposal.eventId) return [{ ...error, field: at.field }];
    return [];
  });
}

export type OwnError = ReviewedError & { field: string };

/** Which fields of the page show an error at which ways. */
const WAYS: Readonly<Record<string, readonly string[]>> = {
  quote: ['exact', 'occurrence', 'paragraph'],
  date: ['date', 'sameOccasionAs', 'reason'],
  status: ['status'],
  kind: ['kind'],
  headline: ['title'],
  people: ['people'],
  places: ['places'],
  topics: ['topics'],
  translation: ['translation'],
  missing: ['missing'],
};

/** Those that belong to a field; `null`: those that belong to none of them. */
export function errorsAt(errors: readonly OwnError[], field: string | null): OwnError[] {
  const begins = (way: string, ways: readonly string[]) =>
    ways.some((one) => way === one || way.startsWith(`${one}.`) || way.startsWith(`${one}[`));
  if (field !== null) return errors.filter((error) => begins(error.field, WAYS[field] ?? []));
  return errors.filter((error) => !Object.values(WAYS).some((ways) => begins(error.field, ways)));
}

/** Errors that no proposal and no paragraph shows. */
export function errorsElsewhere(draft: ReviewedDraft): ReviewedError[] {
  const keys = new Set(draft.proposals.map(({ key }) => key));
  const events = new Set(draft.proposals.map(({ eventId }) => eventId));
  return draft.errors.filter(({ at }) => {
    if (at.thing === 'proposal') return !keys.has(at.key);
    if (at.thing === 'event') return !events.has(at.event);
    return at.thing !== 'paragraph';
  });
}

/** Whether rejecting it leaves a paragraph of which nothing says why it reports no event. */
export function needsReason({ proposals, paragraphs }: ReviewedDraft, proposal: ReviewedProposal): boolean {
  const paragraph = paragraphs[proposal.paragraph];
  const isAlone = !proposals.some((one) => one.key !== proposal.key && one.paragraph === proposal.paragraph);
  return isAlone && paragraph?.role === 'body' && paragraph.noEvent === null;
}
