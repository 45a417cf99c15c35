import { useState } from 'react';
import { useT } from '../i18n/use-t.ts';
import button from '../ui/button.module.css';
import styles from './offline.module.css';
import { showNewest } from './offline.ts';
import { useOfflineState } from './offline-state.ts';

/** Says quietly that there is a newer version; the page stays what it is until its reader wants another. */
export function NewVersion() {
  const t = useT('offline');
  const { newer } = useOfflineState();
  const [putOff, setPutOff] = useState(false);
  return (
    <div role="status" className={styles.place}>
      {newer && !putOff && (
        <div className={styles.notice}>
          <p>{t('newer.text')}</p>
          <p className={styles.ways}>
            <button type="button" className={button.underlined} onClick={showNewest}>
              {t('newer.show')}
            </button>
            <button type="button" className={button.underlined} onClick={() => setPutOff(true)}>
              {t('newer.later')}
            </button>
          </p>
        </div>
      )}
    </div>
  );
}
