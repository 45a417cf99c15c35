import { textIn } from '../app/i18n/text-in.ts';
import type { Text } from '../core/model/published.ts';
import type { Named, ReviewedDraft, ReviewedProposal } from '../core/review/reviewed-draft.ts';

/** Its name in the page's language; an id that names nothing stands for itself. */
export function nameIn(list: readonly Named[], id: string, language: string): string {
  const found = list.find((one) => one.id === id);
  return found ? textIn(found.name, language) : id;
}

/** What a proposal is called on the page: its event's headline in the article's language. */
export function headlineOf(proposal: ReviewedProposal, draft: ReviewedDraft): string {
  return titleOf(proposal.event?.title ?? {}, draft) || proposal.exact;
}

export const titleOf = (title: Text, draft: Pick<ReviewedDraft, 'language'>): string =>
  textIn(title, draft.language);
