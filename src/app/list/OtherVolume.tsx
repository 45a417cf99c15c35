import { useT } from '../i18n/use-t.ts';
import button from '../ui/button.module.css';
import styles from './long-list.module.css';

interface Props {
  of: 'earlier' | 'later';
  /** How many events are farther on. */
  count: number;
  onTurn: () => void;
}

/** Where the page ends and the list does not: the way on. */
export function OtherVolume({ of, count, onTurn }: Props) {
  const t = useT('archive');
  return (
    <p className={styles.find}>
      <button type="button" className={button.underlined} onClick={onTurn}>
        {t(`list.${of}`, { count })}
      </button>
    </p>
  );
}
