import { useMemo } from 'react';
import type { EventHead as Head } from '../../core/model/event-head.ts';
import type { TimelineEvent, TimelineIndex } from '../../core/model/published.ts';
import { useT } from '../i18n/use-t.ts';
import { Chain } from './Chain.tsx';
import { Citations } from './Citations.tsx';
import { EventHead } from './EventHead.tsx';
import styles from './event-panel.module.css';
import { History } from './History.tsx';
import { Neighbours } from './Neighbours.tsx';
import { ReportError } from './ReportError.tsx';
import { type TagFacet, Tags } from './Tags.tsx';
import { ThreadList } from './ThreadList.tsx';
import type { Ways } from './WayTo.tsx';

interface Props {
  event: TimelineEvent;
  index: TimelineIndex;
  language: string;
  /** Key of one of the event's citations. */
  selectedCitation: string;
  /** The address that shows an event, perhaps at one of its citations. */
  hrefOf: (event: string, citation?: string) => string;
  onFilter: (facet: TagFacet, id: string) => void;
  hrefOfTag?: ((facet: TagFacet, id: string) => string) | undefined;
  /** Another citation of this event is to be shown. */
  onCitation: (key: string) => void;
  /** Another event is to be shown, perhaps at one of its citations. */
  onEvent: (id: string, citation?: string) => void;
  /** Another event comes near (hover, focus, touch): its articles may be fetched already. */
  onApproach: (event: string) => void;
  earlier: Head | null;
  later: Head | null;
}

/**
 * Everything about one event. One column by default; from 700 px of its own width on two columns that
 * scroll on their own: what and when, and beside it who says so.
 */
export function EventPanel(props: Props) {
  const { event, index, language, selectedCitation, hrefOf, onFilter, onCitation, onEvent, onApproach } =
    props;
  const t = useT('event');
  const ways = useMemo<Ways>(
    () => ({
      hrefOf,
      go: (id, citation) =>
        id === event.id && citation !== undefined ? onCitation(citation) : onEvent(id, citation),
      approach: onApproach,
    }),
    [event.id, hrefOf, onCitation, onEvent, onApproach],
  );
  const shared = { event, index, language, ways };
  return (
    <section className={styles.panel} aria-label={t('region')} data-panel="event" data-event={event.id}>
      <div className={styles.columns}>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a column that scrolls must be reached by the keys that scroll it */}
        <section className={styles.column} tabIndex={0} aria-label={t('aboutRegion')}>
          <EventHead event={event} index={index} language={language} />
          <Chain {...shared} selected={selectedCitation} />
        </section>
        <div className={styles.column}>
          <Citations {...shared} selected={selectedCitation} />
          <Tags
            event={event}
            index={index}
            language={language}
            onFilter={onFilter}
            hrefOfTag={props.hrefOfTag}
          />
          <ThreadList {...shared} />
          <Neighbours earlier={props.earlier} later={props.later} language={language} ways={ways} />
          <footer className={styles.section}>
            <History event={event} index={index} language={language} />
            <ReportError
              event={event}
              citation={event.citations.find(({ key }) => key === selectedCitation)}
              index={index}
              language={language}
              href={hrefOf(event.id, selectedCitation)}
            />
          </footer>
        </div>
      </div>
    </section>
  );
}
