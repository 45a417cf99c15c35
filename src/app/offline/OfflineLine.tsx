import { useEffect, useSyncExternalStore } from 'react';
import { useT } from '../i18n/use-t.ts';
import styles from '../states/states.module.css';
import { countKept } from './offline.ts';
import { useOfflineState } from './offline-state.ts';

function subscribe(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

/** One line under the masthead while the network is away: and what can be read all the same. */
export function OfflineLine() {
  const t = useT('offline');
  const tStates = useT('states');
  const online = useSyncExternalStore(subscribe, () => navigator.onLine);
  const { kept } = useOfflineState();
  useEffect(() => {
    if (!online) countKept();
  }, [online]);
  const words = () => {
    if (kept === null) return tStates('offline');
    return kept.everything
      ? t('away.everything')
      : t('away.some', { kept: kept.articles.length, total: kept.total });
  };
  return <div role="status">{!online && <p className={styles.strap}>{words()}</p>}</div>;
}
