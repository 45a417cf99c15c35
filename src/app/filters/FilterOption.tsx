import { memo, type ReactNode } from 'react';
import { useSpeech } from '../i18n/speech.ts';
import { useT } from '../i18n/use-t.ts';
import { classes } from '../ui/classes.ts';
import styles from './filters.module.css';

interface Props {
  checked: boolean;
  /** What choosing it would show; `null`: not known yet, and no number is said. */
  count: number | null;
  sign: ReactNode;
  onToggle: () => void;
  /** The pointer or the focus is on it. */
  onApproach: () => void;
  children: ReactNode;
}

/** One thing to filter by. */
export function FilterOption({ checked, count, sign, onToggle, onApproach, children }: Props) {
  const t = useT('filters');
  const { number } = useSpeech();
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the field is the tick
    <label
      className={classes(styles.option, count === 0 && styles.zero)}
      onPointerEnter={onApproach}
      onFocus={onApproach}
    >
      <Tick {...{ checked, onToggle }} />
      {sign}
      <span className={styles.name}>{children}</span>
      {/* Said in words: as words of their own, out of sight, hundreds of them would be laid out at each answer. */}
      {count !== null && (
        <span className={styles.count} role="img" aria-label={t('optionCount', { count })} data-count="">
          {number(count)}
        </span>
      )}
    </label>
  );
}

/** Not drawn anew for another count: React writes three attributes of a field whenever it draws it, of a hundred fields. */
const Tick = memo(function Tick({ checked, onToggle }: Pick<Props, 'checked' | 'onToggle'>) {
  return <input type="checkbox" className={styles.checkbox} checked={checked} onChange={onToggle} />;
});
