import { articleNumber } from '../../core/model/article-number.ts';
import type { Id, TimelineIndex } from '../../core/model/published.ts';
import type { FullTextState } from '../full-text/use-full-text.ts';
import { useSpeech } from '../i18n/speech.ts';
import { useT } from '../i18n/use-t.ts';
import button from '../ui/button.module.css';
import styles from './search.module.css';

interface Props {
  state: FullTextState;
  index: TimelineIndex;
  /** Passages in the articles. */
  found: number;
}

/** How far the search in the articles has come, said aloud; and what it has not reached. */
export function FullTextProgress({ state, index, found }: Props) {
  const { searched, total, missing, failed, complete, passages, retry } = state;
  const t = useT('search');
  const common = useT('common');
  const { locale } = useSpeech();
  const nameOf = (article: Id) => common('numberedArticle', { number: articleNumber(index, article) });
  const answered = complete && passages !== null;
  return (
    <div className={styles.progress} data-full-text={failed ? 'failed' : answered ? 'complete' : 'searching'}>
      <p role="status">
        {!failed &&
          !answered &&
          (searched === null ? t('searchingAll') : t('searching', { done: searched, total }))}
        {!failed && answered && (
          <>
            <span>{t('searched', { count: searched ?? total })}</span>{' '}
            <span className={styles.tally}>{t('quoteCount', { count: found })}</span>
          </>
        )}
      </p>
      {(failed || missing.length > 0) && (
        <p role="alert">
          {failed
            ? t('fullTextFailed')
            : t('unsearched', { articles: new Intl.ListFormat(locale).format(missing.map(nameOf)) })}{' '}
          <button type="button" className={button.underlined} onClick={retry}>
            {t('retry')}
          </button>
        </p>
      )}
    </div>
  );
}
