import type { ReactNode } from 'react';
import { useSpeech } from '../i18n/speech.ts';
import { useT } from '../i18n/use-t.ts';
import { classes } from '../ui/classes.ts';
import styles from './filters.module.css';

interface Props {
  checked: boolean;
  /** What choosing it would show. */
  count: number;
  sign: ReactNode;
  onToggle: () => void;
  children: ReactNode;
}

/** One thing to filter by. */
export function FilterOption({ checked, count, sign, onToggle, children }: Props) {
  const t = useT('filters');
  const { number } = useSpeech();
  return (
    <label className={classes(styles.option, count === 0 && styles.zero)}>
      <input type="checkbox" className={styles.checkbox} checked={checked} onChange={onToggle} />
      {sign}
      <span className={styles.name}>{children}</span>
      <span className={styles.count} aria-hidden="true">
        {number(count)}
      </span>
      <span className="visually-hidden">{t('optionCount', { count })}</span>
    </label>
  );
}
