import { useLayoutEffect } from 'react';
import { describeDay } from '../../core/dates/describe.ts';
import { useDateSpeech } from '../i18n/date-speech.ts';
import { directionOf } from '../i18n/languages.ts';
import { useSpeech } from '../i18n/speech.ts';
import { useT } from '../i18n/use-t.ts';
import { today } from '../today.ts';
import { PaperChronology, type PaperChronologyProps } from './PaperChronology.tsx';
import { PaperEvent, type PaperEventProps } from './PaperEvent.tsx';
import { pageFeet } from './page-feet.ts';
import styles from './paper.module.css';

export interface PaperProps extends PaperChronologyProps, Omit<PaperEventProps, 'chosen'> {
  /** The event that is shown; `null` prints all that the filters leave. */
  chosen: PaperEventProps['chosen'] | null;
  /** Name of the corpus. */
  site: string;
  /** The link to what is printed. */
  href: string;
}

/** The page as it goes on paper: nothing of the tools, all of the proof. */
export function PaperSheet({ chosen, site, href, ...rest }: PaperProps) {
  const t = useT('print');
  const common = useT('common');
  const { digits } = useSpeech();
  const speak = useDateSpeech();
  const direction = directionOf(rest.language);
  const asOf = t('asOf', { date: describeDay(today(), speak) });

  useLayoutEffect(() => {
    // The margins of a page are no elements: what stands in them is handed over as properties of the root.
    const { style } = document.documentElement;
    const feet = Object.entries(pageFeet(direction, asOf, href));
    for (const [name, value] of feet) style.setProperty(name, value);
    return () => {
      for (const [name] of feet) style.removeProperty(name);
    };
  }, [direction, asOf, href]);

  return (
    <main className={`${styles.sheet} ${styles[digits]}`} data-paper={chosen ? 'event' : 'chronology'}>
      <header className={styles.masthead}>
        <span className={styles.wordmark}>{common('wordmark')}</span>{' '}
        <bdi className={styles.site}>{site}</bdi>
        <span className={styles.legend}>{t('boldDates')}</span>
      </header>
      {chosen ? <PaperEvent chosen={chosen} {...rest} /> : <PaperChronology {...rest} />}
    </main>
  );
}
