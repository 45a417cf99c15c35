import type { EventHead } from '../../core/model/event-head.ts';
import { useT } from '../i18n/use-t.ts';
import { EventLink } from './EventLink.tsx';
import styles from './event-panel.module.css';
import type { Ways } from './WayTo.tsx';

interface Props {
  earlier: EventHead | null;
  later: EventHead | null;
  language: string;
  ways: Ways;
}

/** The events before and after this one in time. */
export function Neighbours({ earlier, later, language, ways }: Props) {
  const t = useT('event');
  if (earlier === null && later === null) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.head}>{t('around.head')}</h3>
      {earlier !== null && (
        <div>
          <h4 className={styles.threadHead}>{t('around.earlier')}</h4>
          <EventLink event={earlier} language={language} ways={ways} />
        </div>
      )}
      {later !== null && (
        <div>
          <h4 className={styles.threadHead}>{t('around.later')}</h4>
          <EventLink event={later} language={language} ways={ways} />
        </div>
      )}
    </section>
  );
}
