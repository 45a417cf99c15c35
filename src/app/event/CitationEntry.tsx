import type { ReactNode } from 'react';
import { articleNumber } from '../../core/model/article-number.ts';
import type { TimelineEvent, TimelineIndex } from '../../core/model/published.ts';
import { useT } from '../i18n/use-t.ts';
import { CitationNumber } from '../marks/CitationNumber.tsx';
import type { PlacedCitation } from './arrange-citations.ts';
import { CitationSource } from './CitationSource.tsx';
import styles from './citations.module.css';
import { articleOf } from './cited.ts';
import quote from './quote.module.css';
import { quotePieces } from './quote-pieces.ts';
import source from './source.module.css';
import { type Ways, WayTo } from './WayTo.tsx';

interface Props {
  placed: PlacedCitation;
  event: TimelineEvent;
  index: TimelineIndex;
  language: string;
  /** Key of the citation shown now. */
  selected: string;
  ways: Ways;
  /** One side of a disagreement, at half the width; `lead` says beside the number what this side holds. */
  cell?: { lead: ReactNode };
}

/** One citation: its number, its words whole, and where they stand. */
export function CitationEntry({ placed, event, index, language, selected, ways, cell }: Props) {
  const t = useT('event');
  const { citation, number, repeated } = placed;
  const article = articleOf(index, citation);
  const shown = citation.key === selected;
  const foreign = article !== null && article.language !== language;
  const translation = foreign ? citation.translation[language] : undefined;
  return (
    <article
      className={styles.citation}
      aria-label={t('citation.label', { number })}
      aria-current={shown ? 'true' : undefined}
      data-citation={citation.key}
    >
      <div className={styles.lead}>
        <CitationNumber number={number} shown={shown} />
        {cell?.lead}
      </div>
      <blockquote className={quote.words} lang={article?.language} dir={article?.direction}>
        <q className={quote.quote}>
          {quotePieces(citation).map(({ text, start, dates }) =>
            dates ? (
              <span key={start} className={quote.dating}>
                {text}
              </span>
            ) : (
              text
            ),
          )}
        </q>
      </blockquote>
      {translation !== undefined && !repeated && (
        <p className={source.translation}>
          <span className={source.unofficial}>{t('citation.translation')}</span> {translation}
        </p>
      )}
      {!repeated && article !== null && (
        <CitationSource
          article={article}
          number={articleNumber(index, article.id)}
          status={citation.status}
          language={language}
          brief={cell !== undefined}
        />
      )}
      {shown ? (
        <p className={styles.shown}>{t('citation.shown')}</p>
      ) : (
        <WayTo
          ways={ways}
          event={event.id}
          citation={citation.key}
          className={styles.open}
          label={t('citation.openLabel', { number })}
        >
          {t('citation.open')}
        </WayTo>
      )}
    </article>
  );
}
