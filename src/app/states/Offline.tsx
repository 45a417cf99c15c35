import { useSyncExternalStore } from 'react';
import { useT } from '../i18n/use-t.ts';
import styles from './states.module.css';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** One line under the masthead while the network is away. */
export function Offline() {
  const t = useT('states');
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  return <div role="status">{!online && <p className={styles.strap}>{t('offline')}</p>}</div>;
}
