import type { TimelineEvent, TimelineIndex } from '../../core/model/published.ts';
import { useT } from '../i18n/use-t.ts';
import { EventLink } from './EventLink.tsx';
import styles from './event-panel.module.css';
import { threadOf } from './thread.ts';
import type { Ways } from './WayTo.tsx';

interface Props {
  event: TimelineEvent;
  index: TimelineIndex;
  language: string;
  ways: Ways;
}

const RELATIONS = ['partOf', 'parts', 'follows', 'followedBy'] as const;

/** What the event is part of, its parts, and what it followed or led to. */
export function ThreadList({ event, index, language, ways }: Props) {
  const t = useT('event');
  const thread = threadOf(event, index);
  const relations = RELATIONS.filter((relation) => thread[relation].length > 0);
  if (relations.length === 0) return null;
  return (
    <section className={styles.section}>
      <h3 className={styles.head}>{t('thread.head')}</h3>
      {relations.map((relation) => (
        <div key={relation}>
          <h4 className={styles.threadHead}>{t(`thread.${relation}`)}</h4>
          <ul>
            {thread[relation].map((one) => (
              <li key={one.id}>
                <EventLink event={one} language={language} ways={ways} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
