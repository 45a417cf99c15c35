import type { ReactNode } from 'react';
import type { ActiveFilter } from '../../core/find/active-filters.ts';
import { useT } from '../i18n/use-t.ts';
import button from '../ui/button.module.css';
import { Notice } from './Notice.tsx';
import styles from './states.module.css';

interface Props {
  /** Each active filter, and how many events taking it off alone would show. */
  ways: readonly { filter: ActiveFilter; without: number }[];
  total: number;
  /** The filter as a chip that takes it off. */
  chip: (filter: ActiveFilter) => ReactNode;
  onClear: () => void;
}

/** No event passes all filters: what each costs, and the way back. */
export function NothingFound({ ways, total, chip, onClear }: Props) {
  const t = useT('states');
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
      <p className={styles.actions}>
        <button type="button" className={button.solid} onClick={onClear}>
          {t('nothing.clearAll')}
        </button>
      </p>
    </Notice>
  );
}
