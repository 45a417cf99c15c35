import { useEffect, useState } from 'react';
import type { DraftEntry } from '../core/review/reviewed-draft.ts';
import { ask } from './ask.ts';
import styles from './frame.module.css';
import { Head, hrefOf } from './Head.tsx';
import { type ReviewLanguage, useSay } from './i18n/words.ts';

/** The drafts that wait. */
export function DraftList({ language }: { language: ReviewLanguage }) {
  const say = useSay();
  const [drafts, setDrafts] = useState<readonly DraftEntry[] | 'failed' | null>(null);
  useEffect(() => {
    ask({ ask: 'drafts' }).then(
      (answer) => setDrafts('drafts' in answer ? answer.drafts : 'failed'),
      () => setDrafts('failed'),
    );
  }, []);
  return (
    <div className={styles.app}>
      <Head language={language} draft={null} />
      <main className={styles.list}>
        <h2 className={styles.section}>{say('drafts.head')}</h2>
        {drafts === null && <p>{say('loading')}</p>}
        {drafts === 'failed' && <p role="alert">{say('notice.failed')}</p>}
        {Array.isArray(drafts) && drafts.length === 0 && (
          <>
            <p>{say('drafts.none')}</p>
            <p>{say('drafts.how')}</p>
            <pre dir="ltr">npm run draft -- article.txt</pre>
          </>
        )}
        {Array.isArray(drafts) && (
          <ul>
            {drafts.map(({ id, opening, waiting }) => (
              <li key={id}>
                <a className={styles.draft} href={hrefOf(id, language)}>
                  <bdi className={styles.opening}>{opening}</bdi>
                  <span className={styles.small}>
                    <bdi dir="ltr">{id}</bdi>
                    {' · '}
                    {say('drafts.waiting', { count: waiting })}
                  </span>
                </a>
              </li>
            ))}
          </ul>
        )}
      </main>
    </div>
  );
}
