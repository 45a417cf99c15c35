import { useT } from '../i18n/use-t.ts';
import button from '../ui/button.module.css';
import styles from './long-list.module.css';

/** What the browser's own search cannot find is said, and which search can. */
export function BeyondFind({ onSearch }: { onSearch: () => void }) {
  const t = useT('archive');
  return (
    <p className={styles.find}>
      {t('list.find')}
      <button type="button" className={button.underlined} onClick={onSearch}>
        {t('list.search')}
      </button>
    </p>
  );
}
