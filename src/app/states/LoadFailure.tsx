import type { DataFailure } from '../fetch-data.ts';
import { useT } from '../i18n/use-t.ts';
import button from '../ui/button.module.css';
import { Notice } from './Notice.tsx';
import styles from './states.module.css';

interface Props {
  failure: DataFailure;
  /** Fetches the events again, or where they are of another version than the page, the page. */
  onRetry: () => void;
}

/** The events themselves did not arrive, or not in a form that can be trusted. */
export function LoadFailure({ failure, onRetry }: Props) {
  const t = useT('states');
  return (
    <Notice line="broken" title={t(`${failure}.title`)} role="alert">
      <p className={styles.text}>{t(`${failure}.text`)}</p>
      <p className={styles.actions}>
        <button type="button" className={button.solid} onClick={onRetry}>
          {t(failure === 'changed' ? 'reload' : 'retry')}
        </button>
      </p>
    </Notice>
  );
}
