import { useT } from '../i18n/use-t.ts';
import styles from './masthead.module.css';

/** @param name of the corpus; `null` while it is not known */
export function Wordmark({ name }: { name: string | null }) {
  const t = useT('common');
  return (
    <h1 className={styles.brand}>
      <span className={styles.wordmark}>{t('wordmark')}</span>{' '}
      {name !== null && <bdi className={styles.corpus}>{name}</bdi>}
    </h1>
  );
}
