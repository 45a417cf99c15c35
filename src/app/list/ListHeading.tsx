import { describeMonth, describeYear } from '../../core/dates/describe.ts';
import { useDateSpeech } from '../i18n/date-speech.ts';
import { useT } from '../i18n/use-t.ts';
import styles from './list.module.css';
import type { Heading } from './month-groups.ts';

/** A year and how many events stand under it. */
export function ListHeading({ id, year, count }: { id: string; year: number; count: number }) {
  const t = useT('list');
  const dates = useDateSpeech();
  return (
    <div className={styles.head}>
      <h3 id={id} className={styles.year}>
        <bdi>{describeYear(year, dates)}</bdi>
      </h3>
      <span className={styles.count}>{t('events', { count })}</span>
    </div>
  );
}

export function MonthHeading({ heading }: { heading: Heading }) {
  const dates = useDateSpeech();
  return (
    <h4 className={styles.month}>
      {heading.of === 'month' ? (
        <bdi>{describeMonth(heading.day, dates)}</bdi>
      ) : heading.of === 'year' ? (
        <bdi>{describeYear(heading.year, dates)}</bdi>
      ) : (
        // Two isolates, so that the range reads in the direction of the page.
        <>
          <bdi>{describeYear(heading.from, dates)}</bdi>–<bdi>{describeYear(heading.to, dates)}</bdi>
        </>
      )}
    </h4>
  );
}
