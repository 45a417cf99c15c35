import { useT } from '../i18n/use-t.ts';
import styles from '../ui/skip-link.module.css';

/** The Tab key's first stops: over the masthead to the events, or to the chosen one. */
export function SkipLinks({ chosen }: { chosen: boolean }) {
  const t = useT('common');
  // Buttons, not links: a fragment would become a step in the history and a part of the address.
  return (
    <>
      <button type="button" className={styles.skip} onClick={() => focusOn('events')}>
        {t('skipToEvents')}
      </button>
      {chosen && (
        <button type="button" className={styles.skip} onClick={() => focusOn('event')}>
          {t('skipToEvent')}
        </button>
      )}
    </>
  );
}

function focusOn(id: string): void {
  document.getElementById(id)?.focus();
}
