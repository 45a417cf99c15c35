import { languageOf } from '../i18n/languages.ts';
import { calendarOf } from '../i18n/locale.ts';
import { useT } from '../i18n/use-t.ts';
import { PopoverButton } from '../ui/PopoverButton.tsx';
import { Settings, type SettingsProps } from './Settings.tsx';
import styles from './settings.module.css';

interface Props extends SettingsProps {
  open: boolean;
  /** A phone shows them in a sheet of its own. */
  inSheet: boolean;
  onOpen: (open: boolean) => void;
}

/** Says in which language and calendar the page is, and opens the settings below itself. */
export function SettingsButton({ open, inSheet, onOpen, ...settings }: Props) {
  const t = useT('settings');
  const language = languageOf(settings.choice.language).name;
  const calendar = t(`calendarShort.${calendarOf(settings.choice)}`);
  return (
    <PopoverButton
      opens="settings"
      icon="globe"
      says={
        <>
          {language}
          <span className={styles.calendar}> • {calendar}</span>
        </>
      }
      name={t('openNow', { now: `${language} • ${calendar}` })}
      label={t('title')}
      width="26rem"
      failed={t('failed')}
      retry={t('retry')}
      open={open}
      inSheet={inSheet}
      onOpen={onOpen}
    >
      <Settings {...settings} />
    </PopoverButton>
  );
}
