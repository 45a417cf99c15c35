import type { ReactNode } from 'react';
import type { ViewState } from '../../core/link/view-state.ts';
import type { Day } from '../../core/model/published.ts';
import { calendarOf, digitsOf, type SpeechChoice } from '../i18n/locale.ts';
import { inDigits } from '../i18n/numbers.ts';
import { useSpeech } from '../i18n/speech.ts';
import { useT } from '../i18n/use-t.ts';
import { THEMES, useTheme } from '../theme.ts';
import button from '../ui/button.module.css';
import { Icon } from '../ui/Icon.tsx';
import { Choices } from './Choices.tsx';
import { LanguageLinks } from './LanguageLinks.tsx';
import { sampleDay, sampleMonth } from './samples.ts';
import styles from './settings.module.css';
import { choose, inLanguage, offered } from './settings-choices.ts';

export interface SettingsProps {
  /** Those that the site speaks. */
  languages: readonly string[];
  choice: SpeechChoice;
  /** The day that stands beside each calendar as it would write it. */
  day: Day;
  hrefWith: (changes: Partial<ViewState>) => string;
  onChange: (changes: Partial<ViewState>) => void;
  /** What the printer would be given. */
  printing: 'event' | 'list';
  onPrint: () => void;
  /** Opens the ways to export, where the masthead has no room for them. */
  onExport?: () => void;
  /** The page that says how the site works. */
  methodHref: string;
  /** Says what can be read without a network. */
  kept?: ReactNode;
  /** Shows what the keys do. */
  onKeys: () => void;
}

const DIGITS = 123;

/** How the page is read: language, calendar, months, digits, theme, or paper. */
export function Settings({
  languages,
  choice,
  day,
  hrefWith,
  methodHref,
  kept,
  onChange,
  printing,
  onPrint,
  onExport,
  onKeys,
}: SettingsProps) {
  const t = useT('settings');
  const tPrint = useT('print');
  const tExport = useT('export');
  const tKeys = useT('keys');
  const tHistory = useT('history');
  const [theme, setTheme] = useTheme();
  const { language } = choice;
  const offer = offered(choice);
  // In the language that is spoken: of one just chosen the words may be on their way.
  const spoken = { ...choice, language: useSpeech().language };
  return (
    <div className={styles.settings}>
      <LanguageLinks
        languages={languages}
        language={language}
        hrefOf={(tag) => hrefWith(inLanguage(tag, choice))}
        onLanguage={(tag) => onChange(inLanguage(tag, choice))}
      />
      <Choices
        label={t('calendar.label')}
        options={offer.calendars.map((value) => ({
          value,
          name: t(`calendar.${value}`),
          sample: sampleDay({ ...spoken, calendar: value }, day),
        }))}
        chosen={calendarOf(choice)}
        onChoose={(value) => onChange(choose.calendar(language, value))}
      />
      <Choices
        label={t('months.label')}
        options={offer.months.map((value) => ({
          value,
          name: t(`months.${value}`),
          sample: sampleMonth({ ...spoken, months: value }),
        }))}
        chosen={choice.months ?? 'egyptian'}
        onChoose={(value) => onChange(choose.months(language, value))}
      />
      <Choices
        label={t('digits.label')}
        options={offer.digits.map((value) => ({
          value,
          name: t(`digits.${value}`),
          sample: inDigits(DIGITS, value),
        }))}
        chosen={digitsOf(choice)}
        onChoose={(value) => onChange(choose.digits(language, value))}
      />
      <Choices
        label={t('theme.label')}
        options={THEMES.map((value) => ({ value, name: t(`theme.${value}`) }))}
        chosen={theme}
        onChoose={setTheme}
      />
      {kept}
      <div className={styles.foot}>
        <button type="button" className={button.button} onClick={onPrint}>
          <Icon name="print" />
          {tPrint(printing)}
        </button>
        {onExport && (
          <button type="button" className={button.button} data-opens="export" onClick={onExport}>
            <Icon name="export" />
            {tExport('title')}
          </button>
        )}
        <button type="button" className={button.button} onClick={onKeys}>
          {tKeys('open')}
        </button>
        <a className={button.button} href={methodHref}>
          {tHistory('method')}
        </a>
        <p className={styles.note}>{t('inLink')}</p>
      </div>
    </div>
  );
}
