import type { ReactNode } from 'react';
import styles from './masthead.module.css';
import { Wordmark } from './Wordmark.tsx';

interface Props {
  name: string;
  /** The field; `null` where search has a place of its own. */
  search: ReactNode;
  /** Buttons and links, in order. */
  children: ReactNode;
}

export function Masthead({ name, search, children }: Props) {
  return (
    <header className={styles.masthead}>
      <Wordmark name={name} />
      {search !== null && <search className={styles.search}>{search}</search>}
      <div className={styles.tools}>{children}</div>
    </header>
  );
}
