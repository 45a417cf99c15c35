import { classes } from '../app/ui/classes.ts';
import styles from './article.module.css';
import { useSay } from './i18n/words.ts';

const LINES = ['date', 'person', 'place', 'topic', 'unknown'] as const;

/** What amber, wash and each kind of line mean. */
export function Legend() {
  const say = useSay();
  return (
    <ul className={styles.legend} aria-label={say('legend.head')}>
      <li>
        <span className={classes(styles.sample, styles.current)}>{say('legend.quote')}</span>
      </li>
      <li>
        <span className={classes(styles.sample, styles.other)}>{say('legend.otherQuote')}</span>
      </li>
      {LINES.map((line) => (
        <li key={line}>
          <span className={classes(styles.sample, styles[line])}>{say(`legend.${line}`)}</span>
        </li>
      ))}
    </ul>
  );
}
