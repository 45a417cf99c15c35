import type { Problem } from '../../core/link/problem.ts';
import type { Id, TimelineEvent, TimelineIndex } from '../../core/model/published.ts';
import { rich, slot } from '../i18n/rich.tsx';
import { textIn } from '../i18n/text-in.ts';
import { useT } from '../i18n/use-t.ts';
import { TopicShape } from '../marks/TopicShape.tsx';
import { WhenText } from '../marks/WhenText.tsx';
import { follow } from '../ui/follow.ts';
import { Icon } from '../ui/Icon.tsx';
import { Notice } from './Notice.tsx';
import styles from './states.module.css';

interface Props {
  /** The event, citation or path that the address asks for and the data does not have. */
  problem: Problem;
  index: TimelineIndex;
  /** How many events there are. */
  total: number;
  language: string;
  hrefOf: (event: Id) => string;
  onSelect: (event: Id) => void;
  onApproach: (event: Id) => void;
  onSearch: () => void;
  allHref: string;
  onAll: () => void;
}

/** The link leads to no event: what was typed, what comes nearest, and the ways on. */
export function UnknownLink(props: Props) {
  const { problem, index, total, language, hrefOf, onSelect, onApproach, onSearch, allHref, onAll } = props;
  const t = useT('states');
  const sentence = problem.part === 'citation' ? 'unknown.citation' : 'unknown.event';
  return (
    <Notice line="broken" title={t('unknown.title')} role="alert">
      <p className={styles.text}>
        {rich(t(sentence, { id: slot('id') }), { id: <TypedId id={problem.value} /> })}
      </p>
      <ul className={styles.lines}>
        {eventsOf(problem, index).map((event) => (
          <li key={event.id} className={styles.lineItem}>
            <a
              className={styles.way}
              href={hrefOf(event.id)}
              onClick={follow(() => onSelect(event.id))}
              onPointerEnter={() => onApproach(event.id)}
              onFocus={() => onApproach(event.id)}
            >
              <TopicShape index={index.topics.findIndex(({ id }) => id === event.topics[0])} />
              <bdi>{textIn(event.title, language)}</bdi>
            </a>
            <span className={styles.aside}>
              {event.when
                ? rich(t('unknown.nearestDated', { date: slot('date') }), {
                    date: <WhenText when={event.when} short />,
                  })
                : t('unknown.nearest')}
            </span>
          </li>
        ))}
        <li className={styles.lineItem}>
          <button type="button" className={styles.way} onClick={onSearch}>
            <Icon name="search" />
            {t('unknown.search')}
          </button>
        </li>
        <li className={styles.lineItem}>
          <a className={styles.way} href={allHref} onClick={follow(onAll)}>
            <Icon name="list" />
            {t('unknown.all')}
          </a>
          <span className={styles.aside}>{t('unknown.allCount', { count: total })}</span>
        </li>
      </ul>
    </Notice>
  );
}

/** An id as it stood in the address: Latin, whatever the page speaks. */
export function TypedId({ id }: { id: string }) {
  return (
    <bdi dir="ltr" className={styles.typed}>
      {id}
    </bdi>
  );
}

/** Of a citation that is not known, the events of those that resemble it. */
function eventsOf({ part, nearest }: Problem, index: TimelineIndex): TimelineEvent[] {
  const events = nearest.flatMap(
    (id) =>
      index.events.find((event) =>
        part === 'citation' ? event.citations.some(({ key }) => key === id) : event.id === id,
      ) ?? [],
  );
  return [...new Set(events)];
}
