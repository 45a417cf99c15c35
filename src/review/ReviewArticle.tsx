import { useEffect, useMemo, useRef } from 'react';
import { useDateSpeech } from '../app/i18n/date-speech.ts';
import button from '../app/ui/button.module.css';
import { describeWhen } from '../core/dates/describe.ts';
import type { Quote } from '../core/review/edits.ts';
import type { ReviewedDraft } from '../core/review/reviewed-draft.ts';
import { ArticleParagraph } from './ArticleParagraph.tsx';
import styles from './article.module.css';
import { type ReviewLanguage, useSay } from './i18n/words.ts';
import { KeyHint } from './KeyHint.tsx';
import type { KeyAction } from './keys.ts';
import { Legend } from './Legend.tsx';
import { useSayDate } from './say-date.ts';
import { UnknownNames } from './UnknownNames.tsx';
import type { Review } from './use-review.ts';

interface Props {
  draft: ReviewedDraft;
  review: Review;
  language: ReviewLanguage;
  /** Words that are selected now. */
  selected: Quote | null;
  perform: (action: KeyAction) => void;
}

/** The article, with what was understood in it; the current proposal's words are lit and in sight. */
export function ReviewArticle({ draft, review, language, selected, perform }: Props) {
  const say = useSay();
  const speak = useDateSpeech();
  const scroller = useRef<HTMLDivElement>(null);
  const { current } = review;
  useEffect(() => {
    if (current === null) return;
    const pane = scroller.current;
    // On a phone the page scrolls as one, and the proposal itself is what must be in sight.
    if (pane === null || pane.scrollHeight <= pane.clientHeight) return;
    pane.querySelector('mark[data-current]')?.scrollIntoView({ block: 'center' });
  }, [current]);
  const sayDate = useSayDate();
  const { when } = draft.published;
  const paragraphs = useMemo(
    () =>
      draft.paragraphs.map((paragraph) => (
        <ArticleParagraph
          key={paragraph.n}
          {...{ paragraph, draft, language, sayDate }}
          current={current}
          choose={review.choose}
          act={review.act}
        />
      )),
    [draft, language, current, review.choose, review.act, sayDate],
  );
  return (
    <section className={styles.column} aria-label={say('article.head')} data-panel="article">
      <header className={styles.head}>
        <h2 className={styles.title}>{say('article.head')}</h2>
        <p className={styles.published}>
          {when
            ? say('article.published', { date: describeWhen(when, speak) })
            : say('article.publishedUnknown')}{' '}
          <code dir="ltr">{draft.published.edtf}</code>
        </p>
        <Legend />
      </header>
      {/* Scrolled by arrows too. */}
      {/* biome-ignore lint/a11y/useSemanticElements: a group of nothing but text */}
      <div
        ref={scroller}
        className={styles.scroller}
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
        tabIndex={0}
        aria-label={say('article.head')}
        data-scrolls=""
      >
        <div className={styles.text} lang={draft.language} dir={draft.direction}>
          {paragraphs}
        </div>
        <UnknownNames draft={draft} />
      </div>
      {selected && (
        <div
          className={styles.selection}
          role="toolbar"
          aria-label={say('selection.label')}
          data-selection=""
        >
          <button type="button" className={button.solid} onClick={() => perform('cite')}>
            {say('selection.cite')} <KeyHint name="C" />
          </button>
          {current !== null && (
            <button type="button" className={button.button} onClick={() => perform('quote')}>
              {say('selection.quote')} <KeyHint name="Q" />
            </button>
          )}
        </div>
      )}
    </section>
  );
}
