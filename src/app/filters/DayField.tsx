import { useId, useMemo, useState } from 'react';
import type { Day } from '../../core/model/published.ts';
import { useDateSpeech } from '../i18n/date-speech.ts';
import { useSpeech } from '../i18n/speech.ts';
import { useT } from '../i18n/use-t.ts';
import { type DayDraft, type DraftError, draftOf, readDraft } from './day-draft.ts';
import { MONTHS, monthNames } from './month-names.ts';
import styles from './span.module.css';

interface Props {
  label: string;
  value: Day | null;
  /** Whichever end of the span this is. */
  end: 'first' | 'last';
  other: Day | null;
  onDay: (day: Day | null) => void;
}

/**
 * A day in the reader's own calendar and digits: day, month by its name, year. The platform's date field
 * knows the Gregorian calendar alone. It is taken over when the reader leaves the field, chooses a month or
 * presses Enter, never while a year is half written.
 */
export function DayField({ label, value, end, other, onDay }: Props) {
  const t = useT('filters');
  const { calendar, locale, number } = useSpeech();
  const speak = useDateSpeech();
  const months = useMemo(() => monthNames(speak), [speak]);
  const [draft, setDraft] = useState(() => draftOf(value, calendar, number));
  const [error, setError] = useState<DraftError | null>(null);
  const shown = `${value} ${calendar} ${locale}`;
  const [known, setKnown] = useState(shown);
  if (known !== shown) {
    // Changed from elsewhere, by Back or a chip; or said in another calendar.
    setKnown(shown);
    setDraft(draftOf(value, calendar, number));
    setError(null);
  }
  const errorId = useId();

  const take = (read: DayDraft) => {
    const reading = readDraft(read, calendar, end, other);
    if ('error' in reading) {
      setError(reading.error);
      return;
    }
    setError(null);
    if (reading.day === value) setDraft(draftOf(value, calendar, number));
    else onDay(reading.day);
  };
  const text = (part: 'day' | 'year', size: number) => (
    <label className={styles.part}>
      <span className={styles.partName}>{t(`span.${part}`)}</span>
      <input
        type="text"
        className={styles.digits}
        inputMode="numeric"
        autoComplete="off"
        size={size}
        maxLength={size}
        data-part={part}
        value={draft[part]}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : errorId}
        onChange={(change) => setDraft({ ...draft, [part]: change.target.value })}
        onKeyDown={(press) => {
          if (press.key === 'Enter' && !press.nativeEvent.isComposing) take(draft);
        }}
      />
    </label>
  );
  return (
    <fieldset
      className={styles.field}
      data-end={end}
      onBlur={(blur) => {
        if (!blur.currentTarget.contains(blur.relatedTarget)) take(draft);
      }}
    >
      <legend className={styles.label}>{label}</legend>
      <div className={styles.parts}>
        {text('day', 2)}
        <label className={styles.part}>
          <span className={styles.partName}>{t('span.month')}</span>
          <select
            className={styles.month}
            data-part="month"
            value={draft.month}
            aria-invalid={error !== null}
            aria-describedby={error === null ? undefined : errorId}
            onChange={(change) => {
              const next = { ...draft, month: change.target.value };
              setDraft(next);
              // Without a year there is nothing to take over yet, and no mistake either.
              if (next.year !== '') take(next);
            }}
          >
            <option value="">{t('span.anyMonth')}</option>
            {MONTHS.map((month) => (
              <option key={month} value={month}>
                {months[month - 1]}
              </option>
            ))}
          </select>
        </label>
        {text('year', 4)}
      </div>
      {error !== null && (
        <p id={errorId} className={styles.error} role="alert">
          {t(`span.${error}`)}
        </p>
      )}
    </fieldset>
  );
}
