import { useT } from '../i18n/use-t.ts';
import { Notice } from './Notice.tsx';
import styles from './states.module.css';

/** What no panel's own boundary has caught: better words and a way on than an empty page. */
export function PageFailure({ href }: { href: string }) {
  const t = useT('states');
  return (
    <Notice line="broken" title={t('pageFailed.title')} role="alert">
      <p className={styles.text}>{t('pageFailed.text')}</p>
      <p className={styles.actions}>
        <a href={href}>{t('reload')}</a>
      </p>
    </Notice>
  );
}
