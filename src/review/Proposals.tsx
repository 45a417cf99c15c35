import { useEffect, useRef } from 'react';
import { textIn } from '../app/i18n/text-in.ts';
import { WhenText } from '../app/marks/WhenText.tsx';
import button from '../app/ui/button.module.css';
import { classes } from '../app/ui/classes.ts';
import { Icon } from '../app/ui/Icon.tsx';
import type { ReviewedProposal } from '../core/review/reviewed-draft.ts';
import { errorsElsewhere, errorsOf, isWaiting } from './board.ts';
import { FieldErrors } from './FieldErrors.tsx';
import { type ReviewLanguage, useSay } from './i18n/words.ts';
import type { KeyAction } from './keys.ts';
import { headlineOf } from './names-of.ts';
import { ProposalCard } from './ProposalCard.tsx';
import styles from './proposal.module.css';
import type { Review } from './use-review.ts';

interface Props {
  draft: NonNullable<Review['draft']>;
  review: Review;
  language: ReviewLanguage;
  perform: (action: KeyAction) => void;
}

/** All proposals in the order of the article; the current one is open. */
export function Proposals({ draft, review, language, perform }: Props) {
  const say = useSay();
  const { current, correcting, choose, act } = review;
  const open = useRef<HTMLLIElement>(null);
  useEffect(() => {
    // Also when a form is left, which had the focus.
    if (current === null || correcting) return;
    open.current?.scrollIntoView({ block: 'nearest' });
    // Keys and screen readers go on from here; somebody who types elsewhere is not called away.
    const typing = document.activeElement?.closest('input, textarea, select, dialog');
    if (!typing) open.current?.querySelector<HTMLElement>('[data-card]')?.focus({ preventScroll: true });
  }, [current, correcting]);
  const elsewhere = errorsElsewhere(draft);
  return (
    <section className={styles.column} aria-label={say('proposals.head')} data-panel="proposals">
      {elsewhere.length > 0 && (
        <section className={styles.elsewhere} aria-labelledby="elsewhere">
          <h2 id="elsewhere" className={styles.section}>
            {say('fault.head')}
          </h2>
          <FieldErrors errors={elsewhere} located />
        </section>
      )}
      {draft.marks.length > 0 && (
        <section className={styles.elsewhere} aria-labelledby="marks">
          <h2 id="marks" className={styles.section}>
            {say('marks.head')}
          </h2>
          <ul>
            {draft.marks.map(({ file, line, text, above }) => (
              <li key={`${file} ${line}`} className={styles.mark} data-mark="">
                <p>
                  <bdi>{text}</bdi> <code dir="ltr">{above}</code>
                </p>
                {above.startsWith('published:') && (
                  <p>
                    <bdi>{textIn(draft.published.basis, language)}</bdi>
                  </p>
                )}
                <p className={styles.small}>
                  {say('marks.where', {
                    line,
                    file: `${file === 'article' ? 'articles' : 'events'}/${draft.id}.draft.yaml`,
                  })}
                </p>
                <button
                  type="button"
                  className={button.button}
                  onClick={() => act({ do: 'see', file, line })}
                >
                  {say('marks.see')}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <h2 className={styles.section}>{say('proposals.head')}</h2>
      {draft.proposals.length === 0 && <p>{say('proposals.none')}</p>}
      <ol className={styles.list}>
        {draft.proposals.map((proposal, n) => {
          const isOpen = proposal.key === current;
          return (
            <li
              key={proposal.key}
              ref={isOpen ? open : undefined}
              id={isOpen ? 'current' : undefined}
              className={classes(styles.item, isOpen && styles.open)}
              data-proposal={proposal.key}
              data-waiting={isWaiting(proposal) ? '' : undefined}
              aria-current={isOpen ? 'true' : undefined}
            >
              {isOpen ? (
                <ProposalCard {...{ proposal, draft, review, language, perform }} number={n + 1} />
              ) : (
                <Row {...{ proposal, draft }} number={n + 1} onChoose={() => choose(proposal.key)} />
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface RowProps {
  proposal: ReviewedProposal;
  draft: Props['draft'];
  number: number;
  onChoose: () => void;
}

function Row({ proposal, draft, number, onChoose }: RowProps) {
  const say = useSay();
  const faulty = errorsOf(draft, proposal).length > 0;
  const waiting = isWaiting(proposal);
  return (
    <button type="button" className={styles.row} onClick={onChoose}>
      <span className={styles.number}>{number}</span>
      <span className={styles.rowText}>
        <bdi className={waiting ? styles.rowTitle : styles.rowDone}>{headlineOf(proposal, draft)}</bdi>
        <span className={styles.small}>{proposal.when && <WhenText when={proposal.when} short />}</span>
      </span>
      <span className={styles.state}>
        {faulty && <strong>{say('proposals.faulty')}</strong>}
        {waiting ? (
          <span>{say('proposals.waiting')}</span>
        ) : (
          <>
            <Icon name="check" />
            <span className="visually-hidden">{say('proposals.looked')}</span>
          </>
        )}
      </span>
    </button>
  );
}
