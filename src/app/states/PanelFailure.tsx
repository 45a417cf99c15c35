import { useT } from '../i18n/use-t.ts';
import { Notice } from './Notice.tsx';
import styles from './states.module.css';

interface Props {
  /** The way to load the page again: the address holds everything that was chosen. */
  href: string;
}

/** One panel has failed; the others have not. */
export function PanelFailure({ href }: Props) {
  const t = useT('states');
  return (
    <Notice line="broken" title={t('panelFailed.title')} role="alert">
      <p className={styles.text}>{t('panelFailed.text')}</p>
      <p className={styles.actions}>
        <a href={href}>{t('reload')}</a>
      </p>
    </Notice>
  );
}
