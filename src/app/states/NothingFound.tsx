import type { ReactNode } from 'react';
import type { ActiveFilter, WayOut } from '../../core/find/active-filters.ts';
import { useT } from '../i18n/use-t.ts';
import button from '../ui/button.module.css';
import { Notice } from './Notice.tsx';
import styles from './states.module.css';

interface Props {
  /** Each active filter, and how many events taking it off alone would show. */
  ways: readonly WayOut[];
  total: number;
  /** The filter as a chip that takes it off. */
  chip: (filter: ActiveFilter) => ReactNode;
  /** Which one to take off. */
  advice: ReactNode;
  onClear: () => void;
}

/** No event passes all filters: what each costs, and the way back. */
export function NothingFound({ ways, total, chip, advice, onClear }: Props) {
  const t = useT('states');
  const advised = ways.length > 1 && ways.some(({ without }) => without > 0);
  return (
    <Notice line="hollow" title={t('nothing.title')}>
      <p className={styles.text}>{t('nothing.text', { total })}</p>
      <ul className={styles.lines} data-counts="">
        {ways.map(({ filter, without }) => (
          <li key={`${filter.facet} ${filter.value}`} className={styles.lineItem}>
            {chip(filter)}
            <span className={styles.aside}>{t('nothing.without', { count: without })}</span>
          </li>
        ))}
      </ul>
      <div className={styles.actions}>
        {/* One filter is one way only, and it stands above. */}
        {ways.length > 1 && advice}
        <button type="button" className={advised ? button.quiet : button.solid} onClick={onClear}>
          {t('nothing.clearAll')}
        </button>
      </div>
    </Notice>
  );
}
