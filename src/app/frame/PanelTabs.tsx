import type { KeyboardEvent } from 'react';
import { useT } from '../i18n/use-t.ts';
import styles from './panel-tabs.module.css';

export type Panel = 'event' | 'article';

const PANELS: readonly Panel[] = ['event', 'article'];

interface Props {
  panel: Panel;
  onPanel: (panel: Panel) => void;
}

/** Which of the two panels is shown where there is room for one. */
export function PanelTabs({ panel, onPanel }: Props) {
  const t = useT('common');
  const onKeyDown = (press: KeyboardEvent<HTMLElement>) => {
    // Two tabs: either arrow, in either direction of reading, leads to the other.
    if (press.key !== 'ArrowLeft' && press.key !== 'ArrowRight') return;
    const other = panel === 'event' ? 'article' : 'event';
    press.preventDefault();
    onPanel(other);
    press.currentTarget.querySelector<HTMLElement>(`[data-tab="${other}"]`)?.focus();
  };
  return (
    <div role="tablist" aria-label={t('tabs')} className={styles.tabs} onKeyDown={onKeyDown}>
      {PANELS.map((one) => (
        <button
          key={one}
          type="button"
          role="tab"
          id={`tab-${one}`}
          data-tab={one}
          aria-selected={one === panel}
          aria-controls="tab-panel"
          tabIndex={one === panel ? 0 : -1}
          className={styles.tab}
          onClick={() => onPanel(one)}
        >
          {t(one)}
        </button>
      ))}
    </div>
  );
}
