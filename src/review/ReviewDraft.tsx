import { useCallback, useEffect, useState } from 'react';
import button from '../app/ui/button.module.css';
import skip from '../app/ui/skip-link.module.css';
import { besides, isWaiting, needsReason, stepFrom } from './board.ts';
import styles from './frame.module.css';
import { Head } from './Head.tsx';
import { type ReviewLanguage, useSay } from './i18n/words.ts';
import { KeyHelp } from './KeyHelp.tsx';
import { actionOf, isTyping, type KeyAction } from './keys.ts';
import { NoticeBar } from './NoticeBar.tsx';
import { Proposals } from './Proposals.tsx';
import { publishOrLead } from './publish-or-lead.ts';
import { RejectDialog } from './RejectDialog.tsx';
import { ReviewArticle } from './ReviewArticle.tsx';
import { useReview } from './use-review.ts';
import { useSelectedWords } from './use-selected-words.ts';

interface Props {
  id: string;
  language: ReviewLanguage;
}

/** A draft beside its article. */
export function ReviewDraft({ id, language }: Props) {
  const say = useSay();
  const review = useReview(id);
  const [dialog, setDialog] = useState<'help' | 'reject' | null>(null);
  const { selected, take } = useSelectedWords();
  const { draft, current, act } = review;
  const proposal = draft?.proposals.find(({ key }) => key === current) ?? null;
  const publish = useCallback(() => publishOrLead(review), [review]);

  const perform = useCallback(
    (action: KeyAction) => {
      const key = proposal?.key;
      const [match] = proposal?.matches ?? [];
      if (action === 'help') return setDialog('help');
      if (action === 'undo') return review.undo();
      if (action === 'publish') return publish();
      if (draft && action === 'next') return review.choose(stepFrom(draft.proposals, current, 1));
      if (draft && action === 'previous') return review.choose(stepFrom(draft.proposals, current, -1));
      if (action === 'cite') {
        const quote = take();
        return quote ? act({ do: 'cite', quote }) : undefined;
      }
      if (key === undefined) return;
      if (action === 'accept') return act({ do: 'accept', key });
      const others = draft && proposal ? besides(draft.proposals, proposal) : [];
      if (action === 'acceptAll') return act({ do: 'accept', key, also: others });
      if (action === 'only') return act({ do: 'accept', key, instead: others });
      if (action === 'correct') return review.correct(true);
      if (action === 'reject')
        return draft && proposal && needsReason(draft, proposal)
          ? setDialog('reject')
          : act({ do: 'reject', key });
      if (action === 'merge' && match) return act({ do: 'merge', key, event: match.event.id });
      if (action === 'separate' && proposal?.event?.isNew === false) return act({ do: 'separate', key });
      if (action === 'quote') {
        const quote = take();
        return quote ? act({ do: 'correct', key, quote }) : undefined;
      }
    },
    [draft, proposal, current, take, act, review, publish],
  );

  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTyping(event.target) || document.querySelector('dialog[open]')) return;
      const action = actionOf(event);
      const target = event.target instanceof Element ? event.target : null;
      // A button that has the focus is pressed by Enter; a text that has it is scrolled by arrows.
      if (event.key === 'Enter' && target?.closest('button, a, summary')) return;
      if (event.key.startsWith('Arrow') && target?.closest('[data-scrolls]')) return;
      if (action === null) return;
      event.preventDefault();
      perform(action);
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [perform]);

  const count = draft?.proposals.length ?? 0;
  const done = draft?.proposals.filter((one) => !isWaiting(one)).length ?? 0;
  return (
    <div className={styles.app}>
      <a className={skip.skip} href="#current">
        {say('skip')}
      </a>
      <Head language={language} draft={id}>
        {draft && (
          <p className={styles.progress} data-progress={`${done}/${count}`}>
            <progress max={Math.max(count, 1)} value={done} aria-label={say('progress', { count, done })} />
            <span>{say('progress', { count, done })}</span>
            <span className={styles.errors} data-saving={review.saving ? '' : undefined}>
              {review.saving ? say('saving') : say('errors', { count: draft.errors.length })}
            </span>
          </p>
        )}
        <div className={styles.tools}>
          <button
            type="button"
            className={button.quiet}
            onClick={review.undo}
            disabled={!draft?.undo}
            title={draft?.undo ? say(`undoOf.${draft.undo}`) : undefined}
          >
            {say('undo')}
          </button>
          <button
            type="button"
            className={button.quiet}
            onClick={() => setDialog('help')}
            aria-label={say('keys.open')}
          >
            <kbd>?</kbd>
          </button>
          <button type="button" className={button.solid} onClick={publish} disabled={!draft}>
            {say('publish')}
          </button>
        </div>
      </Head>
      <NoticeBar review={review} language={language} />
      <main className={styles.main}>
        {draft ? (
          <>
            <Proposals {...{ draft, review, language, perform }} key={draft.id} />
            <ReviewArticle {...{ draft, review, language, selected, perform }} />
          </>
        ) : (
          review.notice === null && <p className={styles.loading}>{say('loading')}</p>
        )}
      </main>
      {dialog === 'help' && <KeyHelp onClose={() => setDialog(null)} />}
      {dialog === 'reject' && draft && proposal && (
        <RejectDialog {...{ draft, proposal, act }} onClose={() => setDialog(null)} />
      )}
      {/* Told to screen readers alone: which proposal is next. */}
      <p className="visually-hidden" role="status">
        {proposal && `${proposal.event?.title[draft?.language ?? ''] ?? proposal.exact}`}
      </p>
    </div>
  );
}
