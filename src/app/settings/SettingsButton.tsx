import { lazy, Suspense, useRef, useState } from 'react';
import { languageOf } from '../i18n/languages.ts';
import { calendarOf } from '../i18n/locale.ts';
import { useT } from '../i18n/use-t.ts';
import button from '../ui/button.module.css';
import { Icon } from '../ui/Icon.tsx';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { PopoverFailure } from '../ui/PopoverFailure.tsx';
import type { SettingsProps } from './Settings.tsx';
import styles from './settings.module.css';

const loadPopover = () => import('./SettingsPopover.tsx');
/** `lazy` remembers that it failed: trying again takes a new one. */
const load = () => lazy(loadPopover);

interface Props extends SettingsProps {
  open: boolean;
  /** A phone shows them in a sheet of its own. */
  inSheet: boolean;
  onOpen: (open: boolean) => void;
}

/** Says in which language and calendar the page is, and opens the settings below itself. */
export function SettingsButton({ open, inSheet, onOpen, ...settings }: Props) {
  const t = useT('settings');
  const [SettingsPopover, setPopover] = useState(load);
  const anchor = useRef<HTMLButtonElement>(null);
  const language = languageOf(settings.choice.language).name;
  const calendar = t(`calendarShort.${calendarOf(settings.choice)}`);
  // Failing here is no loss: opening asks again.
  const prepare = () => {
    if (!inSheet) void loadPopover().catch(() => undefined);
  };
  return (
    <span className={styles.anchor}>
      <button
        ref={anchor}
        type="button"
        className={button.quiet}
        data-opens="settings"
        aria-haspopup="dialog"
        aria-expanded={open}
        aria-label={t('openNow', { now: `${language} • ${calendar}` })}
        onPointerEnter={prepare}
        onFocus={prepare}
        onClick={() => onOpen(!open)}
      >
        <Icon name="globe" />
        <span className={styles.word}>
          {language}
          <span className={styles.calendar}> • {calendar}</span>
        </span>
      </button>
      {open && !inSheet && (
        <PanelBoundary
          resetOn={SettingsPopover}
          fallback={
            <PopoverFailure
              what={t('failed')}
              retry={t('retry')}
              onRetry={() => {
                anchor.current?.focus();
                setPopover(load);
              }}
            />
          }
        >
          <Suspense fallback={null}>
            <SettingsPopover {...settings} anchor={anchor} onDone={() => onOpen(false)} />
          </Suspense>
        </PanelBoundary>
      )}
    </span>
  );
}
