import type { Edit } from '../core/review/edits.ts';
import type { ReviewedDraft, ReviewedProposal } from '../core/review/reviewed-draft.ts';
import form from './form.module.css';
import { useSay } from './i18n/words.ts';
import { titleOf } from './names-of.ts';
import styles from './proposal.module.css';

interface Props {
  proposal: ReviewedProposal;
  draft: ReviewedDraft;
  act: (edit: Edit) => void;
}

/** Merges a proposal with an event that was not offered, of the data or of this draft. */
export function MergeWithOther({ proposal, draft, act }: Props) {
  const say = useSay();
  const events = draft.events.filter(({ id }) => id !== proposal.eventId);
  if (events.length === 0) return null;
  return (
    <select
      className={`${form.input} ${styles.other}`}
      aria-label={say('match.other')}
      value=""
      onChange={({ target }) => act({ do: 'merge', key: proposal.key, event: target.value })}
    >
      <option value="">{say('match.other')}</option>
      {events.map((event) => (
        <option key={event.id} value={event.id} lang={draft.language}>
          {titleOf(event.title, draft)}
        </option>
      ))}
    </select>
  );
}
