import { useT } from '../app/i18n/use-t.ts';
import { Mark } from '../app/marks/Mark.tsx';
import { WhenText } from '../app/marks/WhenText.tsx';
import type { ReviewedDraft, ReviewedProposal } from '../core/review/reviewed-draft.ts';
import { dateFields, statusOf } from './date-fields.ts';
import { useSay } from './i18n/words.ts';
import { headlineOf } from './names-of.ts';
import styles from './proposal.module.css';

interface Props {
  proposal: ReviewedProposal;
  draft: ReviewedDraft;
}

/** From the words over the rule to the date: the chain that readers are shown. */
export function ProposedDate({ proposal, draft }: Props) {
  const say = useSay();
  const rules = useT('rules') as (rule: string) => string;
  const { words, rule, editor } = dateFields(proposal.date);
  const { sameOccasionAs, when } = proposal;
  if (when === null && words.length === 0 && sameOccasionAs === null)
    return <p className={styles.undated}>{say('dating.undated')}</p>;
  return (
    <ol className={styles.chain}>
      {words.length > 0 && (
        <li>
          <span className={styles.step}>{say('dating.words')}</span>
          <bdi className={styles.words} lang={draft.language} dir={draft.direction}>
            {words.join(' … ')}
          </bdi>
        </li>
      )}
      {rule !== null && (
        <li>
          <span className={styles.step}>{say('dating.rule')}</span>
          <span>{rules(rule)}</span> <code dir="ltr">{rule}</code>
        </li>
      )}
      {editor !== null && (
        <li>
          <span className={styles.step}>{say('dating.editor')}</span>
          <bdi>{editor}</bdi>
        </li>
      )}
      {sameOccasionAs !== null && <li>{sameSaid()}</li>}
      {when !== null && (
        <li className={styles.value}>
          <span className={styles.step}>{say('dating.value')}</span>
          <span className={styles.underlined}>
            <WhenText when={when} />
            <Mark when={when} status={statusOf(proposal.status)} topicIndex={null} size={6} within />
          </span>{' '}
          <code dir="ltr">{when.edtf}</code>
        </li>
      )}
    </ol>
  );

  function sameSaid(): string {
    const same = draft.proposals.find(({ key }) => key === sameOccasionAs);
    if (same) return say('dating.same', { headline: headlineOf(same, draft) });
    return say('dating.sameOther', { key: sameOccasionAs ?? '' });
  }
}
