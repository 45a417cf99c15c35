import { describeShort } from '../../core/dates/describe.ts';
import { dayWhen } from '../../core/find/span.ts';
import type { ViewState } from '../../core/link/view-state.ts';
import { useDateSpeech } from '../i18n/date-speech.ts';
import { useT } from '../i18n/use-t.ts';
import { DayField } from './DayField.tsx';
import type { FacetSource } from './facet-source.ts';
import styles from './filters.module.css';

interface Props {
  bounds: FacetSource['bounds'];
  span: Pick<ViewState, 'since' | 'until'>;
  /** Undated reports that the span leaves out. */
  leftOut: number;
  onChange: (changes: Partial<ViewState>) => void;
}

/** From–to as days. What may have happened between them is shown, and what that leaves out is said. */
export function SpanGroup({ bounds, span: { since, until }, leftOut, onChange }: Props) {
  const t = useT('filters');
  const speak = useDateSpeech();
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{t('span.legend')}</legend>
      <DayField
        label={t('span.from')}
        value={since}
        end="first"
        other={until}
        onDay={(day) => onChange({ since: day })}
      />
      <DayField
        label={t('span.to')}
        value={until}
        end="last"
        other={since}
        onDay={(day) => onChange({ until: day })}
      />
      {bounds && (
        <p className={styles.hint}>
          {t('span.inData', {
            first: describeShort(dayWhen(bounds.first), speak),
            last: describeShort(dayWhen(bounds.last), speak),
          })}
        </p>
      )}
      <p className={styles.hint}>{t('span.explained')}</p>
      <p className={styles.leftOut} role="status">
        {leftOut > 0 && t('span.leftOut', { count: leftOut })}
      </p>
    </fieldset>
  );
}
