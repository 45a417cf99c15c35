import { type ReactNode, useEffect } from 'react';
import button from '../app/ui/button.module.css';
import styles from './frame.module.css';
import { REVIEW_LANGUAGES, type ReviewLanguage, useSay } from './i18n/words.ts';

interface Props {
  language: ReviewLanguage;
  /** Of the draft that is open. */
  draft: string | null;
  children?: ReactNode;
}

export const hrefOf = (draft: string | null, language: ReviewLanguage): string => {
  const query = new URLSearchParams({
    ...(draft !== null && { draft }),
    ...(language !== REVIEW_LANGUAGES[0] && { lang: language }),
  });
  return query.size === 0 ? './' : `?${query}`;
};

/** The bar over both columns: where one is, and what is done with the whole draft. */
export function Head({ language, draft, children }: Props) {
  const say = useSay();
  const other = language === 'ar' ? 'en' : 'ar';
  useEffect(() => {
    document.title = draft === null ? say('title') : say('pageTitle', { draft });
  }, [draft, say]);
  return (
    <header className={styles.head}>
      <h1 className={styles.title}>
        {draft === null ? say('title') : <a href={hrefOf(null, language)}>{say('title')}</a>}
        {draft !== null && (
          <bdi dir="ltr" className={styles.name}>
            {draft}
          </bdi>
        )}
      </h1>
      {children}
      <a className={button.quiet} href={hrefOf(draft, other)} lang={other} hrefLang={other}>
        {say('otherLanguage')}
      </a>
    </header>
  );
}
