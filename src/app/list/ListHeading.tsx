import type { ComponentPropsWithRef } from 'react';
import { describeMonth, describeYear } from '../../core/dates/describe.ts';
import { useDateSpeech } from '../i18n/date-speech.ts';
import { useT } from '../i18n/use-t.ts';
import styles from './list.module.css';
import type { Heading } from './month-groups.ts';

interface YearProps {
  id: string;
  year: number;
  count: number;
  /** Where it stands, in a list of which only a part is on the page. */
  item?: ComponentPropsWithRef<'div'>;
}

/** A year and how many events stand under it. */
export function ListHeading({ id, year, count, item }: YearProps) {
  const t = useT('list');
  const dates = useDateSpeech();
  return (
    <div {...item} className={styles.head}>
      <h3 id={id} className={styles.year}>
        <bdi>{describeYear(year, dates)}</bdi>
      </h3>
      <span className={styles.count}>{t('events', { count })}</span>
    </div>
  );
}

interface MonthProps {
  heading: Heading;
  item?: ComponentPropsWithRef<'h4'>;
}

export function MonthHeading({ heading, item }: MonthProps) {
  const dates = useDateSpeech();
  return (
    <h4 {...item} className={styles.month}>
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
