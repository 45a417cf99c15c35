import { useEffect } from 'react';
import type { TimelineIndex } from '../../core/model/published.ts';
import { useNameOf } from '../i18n/use-name-of.ts';
import { useT } from '../i18n/use-t.ts';
import styles from './offline.module.css';
import { countKept } from './offline.ts';
import { useOfflineState } from './offline-state.ts';

/** What of the site can be read without a network, and where that is not all, which articles. */
export function KeptForReading({ index }: { index: TimelineIndex }) {
  const t = useT('offline');
  const nameOf = useNameOf(index);
  const { kept } = useOfflineState();
  useEffect(countKept, []);
  if (kept === null) return null;
  const { articles, total, everything } = kept;
  return (
    <section className={styles.kept} data-kept={everything ? 'everything' : 'some'}>
      <h3 className={styles.label}>{t('kept.label')}</h3>
      {everything ? (
        <p>{t('kept.everything')}</p>
      ) : (
        <>
          <p>{t('kept.some', { kept: articles.length, total })}</p>
          <p className={styles.aside}>{t('kept.rest')}</p>
        </>
      )}
      {!everything && articles.length > 0 && (
        <details>
          <summary>{t('kept.which')}</summary>
          <ul className={styles.articles}>
            {articles.map((id) => (
              <li key={id}>
                <bdi>{nameOf('source', id)}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}
