import { useState } from 'react';
import button from '../app/ui/button.module.css';
import type { Edit } from '../core/review/edits.ts';
import type { ReviewedDraft, ReviewedProposal } from '../core/review/reviewed-draft.ts';
import { Dialog } from './Dialog.tsx';
import styles from './dialog.module.css';
import form from './form.module.css';
import { useSay } from './i18n/words.ts';

interface Props {
  draft: ReviewedDraft;
  proposal: ReviewedProposal;
  act: (edit: Edit) => void;
  onClose: () => void;
}

/** Rejects the only proposal of its paragraph, with the reason why that reports no event. */
export function RejectDialog({ draft, proposal, act, onClose }: Props) {
  const say = useSay();
  const paragraph = draft.paragraphs[proposal.paragraph];
  const [reason, setReason] = useState(paragraph?.suggestedReason ?? say('reject.default'));
  return (
    <Dialog title={say('reject.head')} onClose={onClose}>
      <form
        className={styles.body}
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          act({ do: 'reject', key: proposal.key, reason: reason.trim() });
        }}
      >
        <p className={styles.quote} lang={draft.language} dir={draft.direction}>
          {proposal.exact}
        </p>
        <label className={form.field}>
          <span className={form.label}>{say('reject.why')}</span>
          <input
            className={form.input}
            data-first=""
            value={reason}
            required
            onChange={(event) => setReason(event.target.value)}
            dir="auto"
          />
        </label>
        <div className={styles.buttons}>
          <button type="submit" className={button.solid}>
            {say('reject.do')}
          </button>
          <button type="button" className={button.button} onClick={onClose}>
            {say('act.cancel')}
          </button>
        </div>
      </form>
    </Dialog>
  );
}
