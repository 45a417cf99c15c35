import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import styles from './states.module.css';

interface Props {
  /** The way to load the page again. */
  href: string;
  /** Shown in the axis's place. */
  list: ReactNode;
}

/** The axis has not loaded; the list has. */
export function AxisFailure({ href, list }: Props) {
  const t = useT('states');
  return (
    <>
      <p className={styles.strap} role="alert">
        {t('axisFailed')} <a href={href}>{t('reload')}</a>
      </p>
      {list}
    </>
  );
}
