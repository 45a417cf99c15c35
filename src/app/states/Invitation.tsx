import { useT } from '../i18n/use-t.ts';
import { Notice } from './Notice.tsx';
import styles from './states.module.css';

/** Where the event will stand, while none is chosen. */
export function Invitation() {
  const t = useT('states');
  return (
    <Notice line="plain" title={t('invite.title')}>
      <p className={styles.text}>{t('invite.text')}</p>
    </Notice>
  );
}
