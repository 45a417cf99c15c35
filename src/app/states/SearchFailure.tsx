import { useT } from '../i18n/use-t.ts';
import button from '../ui/button.module.css';
import styles from './states.module.css';

/** The words in the link cannot be searched for: all events are shown, and that is said. */
export function SearchFailure({ onRetry }: { onRetry: () => void }) {
  const t = useT('search');
  return (
    <div className={styles.strap} role="alert">
      <p>{t('failedShowingAll')}</p>
      <button type="button" className={button.underlined} onClick={onRetry}>
        {t('retry')}
      </button>
    </div>
  );
}
