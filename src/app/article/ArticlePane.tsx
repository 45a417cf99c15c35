import { useMemo, useRef, useState } from 'react';
import type { TextPlace } from '../../core/link/text-place.ts';
import { articleNumber } from '../../core/model/article-number.ts';
import type { Article, ArticleSummary, TimelineIndex } from '../../core/model/published.ts';
import { isolate } from '../i18n/isolate.ts';
import { textIn } from '../i18n/text-in.ts';
import { useT } from '../i18n/use-t.ts';
import { ArticleHead } from './ArticleHead.tsx';
import { ArticleProblem, type ProblemKind } from './ArticleProblem.tsx';
import { ArticleSkeleton } from './ArticleSkeleton.tsx';
import { ArticleText } from './ArticleText.tsx';
import styles from './article.module.css';
import { FoundNote } from './FoundNote.tsx';
import { type ArticleCitation, foundIn, isProved, isSameText } from './mark-article.ts';
import { useQuoteInView } from './use-quote-in-view.ts';

type ArticleState = 'loading' | 'error' | 'missing' | 'ready';

const NONE: readonly ArticleCitation[] = [];

interface Props {
  article: Article | undefined;
  state: ArticleState;
  /** From the index: known before the article itself has come. */
  summary: ArticleSummary;
  index: TimelineIndex;
  /** All citations of this article, of whatever event. */
  citations: readonly ArticleCitation[];
  /** Key of the citation whose words are lit; `null`: the article is open by itself. */
  selected: string | null;
  /** Words that a search found, of an article that is open by itself. */
  place?: TextPlace | null;
  /** Raised each time the reader chooses a citation: its words take focus and are announced. */
  focusRequest: number;
  language: string;
  hrefOf: (event: string, citation: string) => string;
  onSelect: (event: string, citation: string) => void;
  onRetry: () => void;
}

/** The whole article in its own direction, at the words that prove the event. */
export function ArticlePane(props: Props) {
  const { article, state, summary, index, citations, selected, place = null, focusRequest } = props;
  const { language, hrefOf, onSelect, onRetry } = props;
  const t = useT('article');
  const common = useT('common');
  const named = common('numberedArticle', {
    number: articleNumber(index, summary.id),
  });
  const [announced, setAnnounced] = useState({ request: 0, words: '' });
  const text = useRef<HTMLDivElement>(null);
  const chosen = citations.find(({ citation }) => citation.key === selected);
  const ready = state === 'ready' && article !== undefined;
  const same = ready && isSameText(article, summary);
  const proved = same && chosen !== undefined && isProved(article, chosen.citation);
  const found = useMemo(() => (same ? foundIn(article, place) : null), [same, article, place]);

  useQuoteInView(text, {
    article: proved || (found !== null && same) ? article.id : null,
    selected: selected ?? JSON.stringify(found),
    focusRequest,
    onFocus: () => {
      if (chosen === undefined) {
        setAnnounced({ request: focusRequest, words: t('found.announced', { article: named }) });
        return;
      }
      const { event, citation } = chosen;
      setAnnounced({
        request: focusRequest,
        words: t('announced', {
          title: isolate(textIn(event.title, language)),
          number: event.citations.indexOf(citation) + 1,
          total: event.citations.length,
        }),
      });
    },
  });

  const problem: ProblemKind | null =
    state === 'error' || state === 'missing'
      ? state
      : ready && (!same || (chosen !== undefined && !proved))
        ? 'unproved'
        : null;
  return (
    <section
      className={styles.pane}
      aria-label={t('region')}
      aria-busy={state === 'loading'}
      data-panel="article"
      data-article={summary.id}
    >
      <ArticleHead summary={summary} index={index} language={language} />
      {state === 'loading' && <ArticleSkeleton />}
      {selected === null && same && (
        <FoundNote
          {...{ index, language, hrefOf, onSelect }}
          article={article.id}
          found={found ?? (place === null ? 'whole' : 'moved')}
        />
      )}
      {problem !== null && <ArticleProblem kind={problem} onRetry={onRetry} />}
      {ready && (
        <ArticleText
          {...{ article, index, language, found, onSelect }}
          selected={selected ?? ''}
          citations={same ? citations : NONE}
          event={chosen?.event ?? null}
          ref={text}
        />
      )}
      <p className="visually-hidden" role="status">
        {/* Words that only stay the same are not read again; a new element is. */}
        <span key={announced.request}>{announced.words}</span>
      </p>
    </section>
  );
}
