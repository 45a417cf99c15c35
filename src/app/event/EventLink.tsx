import type { EventHead } from '../../core/model/event-head.ts';
import { textIn } from '../i18n/text-in.ts';
import { useT } from '../i18n/use-t.ts';
import { WhenText } from '../marks/WhenText.tsx';
import styles from './event-panel.module.css';
import { type Ways, WayTo } from './WayTo.tsx';

interface Props {
  event: EventHead;
  language: string;
  ways: Ways;
}

/** A line that leads to another event: its date and headline. */
export function EventLink({ event, language, ways }: Props) {
  const t = useT('event');
  return (
    <WayTo ways={ways} event={event.id} className={styles.eventLink}>
      <span className={styles.eventDate}>
        {event.when === null ? t('undated') : <WhenText when={event.when} short />}
      </span>{' '}
      <bdi className={styles.eventTitle}>{textIn(event.title, language)}</bdi>
    </WayTo>
  );
}
