import { useEffect, useRef } from 'react';
import type { Direction } from '../../core/model/published.ts';
import { useT } from '../i18n/use-t.ts';
import button from '../ui/button.module.css';
import { Icon } from '../ui/Icon.tsx';
import { KEY_MAP, nameOfKey, type Place } from './key-map.ts';
import styles from './keys.module.css';

interface Props {
  direction: Direction;
  onClose: () => void;
}

const PLACES: readonly Place[] = ['page', 'axis', 'overview', 'list', 'article'];

/** What the keys do, out of the table by which they do it. */
export function KeyHelp({ direction, onClose }: Props) {
  const t = useT('keys');
  const ref = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const dialog = ref.current;
    const before = document.activeElement;
    dialog?.showModal();
    return () => {
      dialog?.close();
      // What opened it may be gone, as the settings are that close behind it; the body gives no place to go on from.
      const gone = !before?.isConnected || before === document.body;
      const target = gone ? document.querySelector('[data-opens="settings"]') : before;
      if (target instanceof HTMLElement) target.focus();
    };
  }, []);
  return (
    <dialog
      ref={ref}
      className={styles.help}
      aria-labelledby="key-help"
      onCancel={(cancel) => {
        cancel.preventDefault();
        onClose();
      }}
      onClose={() => {
        if (!ref.current?.open) onClose();
      }}
    >
      <header className={styles.head}>
        <h2 id="key-help" className={styles.title}>
          {t('title')}
        </h2>
        <button type="button" className={button.quiet} aria-label={t('close')} onClick={onClose}>
          <Icon name="close" />
        </button>
      </header>
      <div className={styles.places}>
        {PLACES.map((place) => (
          <section key={place} aria-labelledby={`keys-${place}`} data-place={place}>
            <h3 id={`keys-${place}`} className={styles.place}>
              {t(`place.${place}`)}
            </h3>
            <dl className={styles.rows}>
              {KEY_MAP.filter(({ places }) => places.includes(place)).map(({ action, keys: [key = ''] }) => (
                <div key={action} className={styles.row}>
                  <dt>
                    <kbd className={styles.key} dir="ltr">
                      {nameOfKey(key, direction)}
                    </kbd>
                  </dt>
                  <dd className={styles.does}>{t(`action.${action}`)}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </dialog>
  );
}
