import type { ReactNode } from 'react';
import { useT } from '../i18n/use-t.ts';
import { classes } from '../ui/classes.ts';
import styles from './states.module.css';

interface Props {
  /** How the bare axis line over the words is drawn: whole with hollow marks, or broken by a question. */
  line: 'hollow' | 'broken' | 'plain';
  title: string;
  /** `alert` is read out at once: something the reader waits for has failed. */
  role?: 'alert';
  children: ReactNode;
}

/** A state of the page in words that help, under a bare axis line. */
export function Notice({ line, title, role, children }: Props) {
  const t = useT('states');
  return (
    <div className={styles.notice} role={role}>
      <div className={classes(styles.line, styles[line])} aria-hidden="true">
        {line === 'broken' && <span className={styles.question}>{t('questionMark')}</span>}
        {line === 'hollow' && (
          <>
            <span className={styles.nib} />
            <span className={styles.nib} />
          </>
        )}
      </div>
      <h2 className={styles.title}>{title}</h2>
      {children}
    </div>
  );
}
