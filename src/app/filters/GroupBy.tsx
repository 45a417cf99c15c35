import type { Grouping } from '../../core/link/view-state.ts';
import { useT } from '../i18n/use-t.ts';
import styles from './group-by.module.css';

interface Props {
  group: Grouping;
  onGroup: (group: Grouping) => void;
}

const GROUPINGS: readonly Grouping[] = ['topic', 'person', 'source', 'none'];

/** What the lanes of the axis stand for. */
export function GroupBy({ group, onGroup }: Props) {
  const t = useT('common');
  return (
    <label className={styles.groupBy}>
      <span className={styles.groupByLabel}>{t('group.label')}</span>
      <select
        className={styles.select}
        value={group}
        onChange={(change) => {
          const chosen = GROUPINGS.find((grouping) => grouping === change.target.value);
          if (chosen) onGroup(chosen);
        }}
      >
        {GROUPINGS.map((grouping) => (
          <option key={grouping} value={grouping}>
            {t(`group.${grouping}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
