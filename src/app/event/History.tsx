import { describeDay } from '../../core/dates/describe.ts';
import type { TimelineEvent, TimelineIndex } from '../../core/model/published.ts';
import { useDateSpeech } from '../i18n/date-speech.ts';
import { directionOf } from '../i18n/languages.ts';
import { rich, slot } from '../i18n/rich.tsx';
import { textIn } from '../i18n/text-in.ts';
import { useT } from '../i18n/use-t.ts';
import styles from './history.module.css';

interface Props {
  event: TimelineEvent;
  index: TimelineIndex;
  language: string;
}

/** What was done to the event's record, when and why; and which data this is. Opened by who asks for it. */
export function History({ event, index, language }: Props) {
  const t = useT('history');
  const speak = useDateSpeech();
  const day = (on: string) => <bdi dir={directionOf(language)}>{describeDay(on, speak)}</bdi>;
  return (
    <details className={styles.fold}>
      <summary className={styles.summary}>{t('head')}</summary>
      <ol className={styles.steps}>
        {event.history.map(({ on, what, note }) => (
          <li key={`${on} ${what} ${note && textIn(note, language)}`} className={styles.step}>
            <time dateTime={on} className={styles.on}>
              {day(on)}
            </time>
            <div>
              <strong className={styles.what}>{t(`what.${what}`)}</strong>
              {note !== undefined && <p className={styles.note}>{textIn(note, language)}</p>}
            </div>
          </li>
        ))}
      </ol>
      <p className={styles.data}>
        {rich(t('data', { date: slot('date'), version: slot('version') }), {
          date: day(index.updated),
          version: <bdi dir="ltr">{index.dataVersion}</bdi>,
        })}
      </p>
    </details>
  );
}
