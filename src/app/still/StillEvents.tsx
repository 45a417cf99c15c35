import frame from '../frame/frame.module.css';
import { textIn } from '../i18n/text-in.ts';
import { useT } from '../i18n/use-t.ts';
import { EventList } from '../list/EventList.tsx';
import { classes } from '../ui/classes.ts';
import type { WholeReader } from '../use-reader.ts';
import styles from './still.module.css';
import type { StillSubject } from './still.ts';

interface Props {
  reader: WholeReader;
  subject: StillSubject;
}

/** The events of a person or topic, under the name. */
export function StillEvents({ reader, subject: { kind, id } }: Props) {
  const t = useT('pages');
  const { index, language, events, hrefOf } = reader;
  const entity = (kind === 'person' ? index.people : index.topics).find((one) => one.id === id);
  const nothing = () => undefined;
  return (
    <div className={classes(frame.lower, styles.events)}>
      <div className={classes(frame.scroll, styles.about)}>
        <h2 className={styles.name}>
          <bdi>{entity === undefined ? id : textIn(entity.name, language)}</bdi>
        </h2>
        <p className={styles.aside}>
          {t(`eventsOf.${kind === 'person' ? 'person' : 'topic'}`, { count: events.shown.length })}
        </p>
      </div>
      <div className={frame.scroll}>
        <EventList
          events={events.dated}
          undated={events.undated}
          selected={null}
          dimmed={null}
          hits={null}
          language={language}
          index={index}
          shelfWanted={false}
          onShelf={nothing}
          hrefOf={hrefOf}
          onSelect={nothing}
          onApproach={nothing}
        />
      </div>
    </div>
  );
}
