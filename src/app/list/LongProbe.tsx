import type { RefObject } from 'react';
import { classes } from '../ui/classes.ts';
import { RowComing } from './LongRow.tsx';
import styles from './list.module.css';
import long from './long-list.module.css';

/** One of each, to measure what those out of sight would take. */
export function LongProbe({ probe }: { probe: RefObject<HTMLDivElement | null> }) {
  return (
    <div ref={probe} className={long.probe} aria-hidden="true">
      <div data-size="year" className={classes(styles.head, long.still)}>
        <span className={styles.year}>&nbsp;</span>
      </div>
      <div data-size="month" className={classes(styles.month, long.still)}>
        &nbsp;
      </div>
      <ol data-size="row">
        <RowComing />
      </ol>
      <ol data-size="undated">
        <RowComing undated />
      </ol>
    </div>
  );
}
