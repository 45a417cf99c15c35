import { type ComponentPropsWithRef, memo } from 'react';
import { describeShort } from '../../core/dates/describe.ts';
import type { Hit } from '../../core/find/search.ts';
import type { EventHead } from '../../core/model/event-head.ts';
import type { Id, TimelineIndex } from '../../core/model/published.ts';
import { topicIndexOf } from '../../core/model/topic-of.ts';
import { useDateSpeech } from '../i18n/date-speech.ts';
import { directionOf } from '../i18n/languages.ts';
import { textIn } from '../i18n/text-in.ts';
import { useT } from '../i18n/use-t.ts';
import { clashOf } from '../marks/clash.ts';
import { Mark } from '../marks/Mark.tsx';
import { TopicShape } from '../marks/TopicShape.tsx';
import { classes } from '../ui/classes.ts';
import { FoundUnder } from '../ui/FoundUnder.tsx';
import { follow } from '../ui/follow.ts';
import { HitText } from '../ui/HitText.tsx';
import row from '../ui/row.module.css';
import styles from './list.module.css';

interface Props {
  event: EventHead;
  index: TimelineIndex;
  language: string;
  hrefOf: (event: Id) => string;
  /** Of the heading above the row, which the date need not repeat. */
  year?: number;
  selected: boolean;
  dimmed: boolean;
  /** The one row of the list that the Tab key reaches. */
  tabStop: boolean;
  hit: Hit | undefined;
  onSelect: (event: string) => void;
  onApproach: (event: string) => void;
  onFocus: (event: string) => void;
  /** Where the row stands, in a list of which only a part is on the page. */
  item?: ComponentPropsWithRef<'li'>;
}

/**
 * One event: its mark turned upright, date, title, topic and status; a real link to the event's address. Drawn anew
 * only where something of it is new: a list may have two thousand rows, of which a key moves the focus of two.
 */
export const EventRow = memo(function EventRow(props: Props) {
  const {
    event,
    index,
    language,
    hrefOf,
    year,
    selected,
    dimmed,
    tabStop,
    hit,
    onSelect,
    onApproach,
    onFocus,
    item,
  } = props;
  const speak = useDateSpeech();
  // A range of bare numbers has no direction of its own and would be turned round.
  const direction = directionOf(language);
  const approach = () => onApproach(event.id);
  return (
    <li
      {...item}
      className={classes(
        row.row,
        styles.row,
        selected && row.selected,
        selected && styles.selected,
        dimmed && styles.dimmed,
      )}
      data-event={event.id}
    >
      <a
        data-row=""
        href={hrefOf(event.id)}
        className={classes(row.line, styles.link)}
        aria-current={selected ? 'true' : undefined}
        tabIndex={tabStop ? 0 : -1}
        onClick={follow(() => onSelect(event.id))}
        onPointerEnter={approach}
        onTouchStart={approach}
        onFocus={() => {
          onFocus(event.id);
          approach();
        }}
      >
        <RowMark event={event} index={index} />
        {/* The shelf's heading says it of all that have none. */}
        {event.when && (
          <span className={classes(row.date, styles.date)}>
            <bdi dir={direction}>{describeShort(event.when, speak, year)}</bdi>
          </span>
        )}
        <span className={classes(row.title, styles.title)}>
          <bdi className={classes(row.words, styles.words)}>
            <HitText text={textIn(event.title, language)} ranges={hit?.title ?? []} />
          </bdi>
        </span>
        <RowFacts event={event} index={index} language={language} hit={hit} />
      </a>
    </li>
  );
});

/** A day is a nib and a disagreement two; everything else is as tall as its row. */
function RowMark({ event, index }: Pick<Props, 'event' | 'index'>) {
  const { when, status } = event;
  const clash = clashOf(event);
  const size = clash ? 'stepped' : when?.form === 'day' ? 'nib' : 'tall';
  return (
    <span className={classes(row.gutter, styles.gutter)}>
      {when && (
        <span className={classes(row[size], styles[size])}>
          <Mark
            when={when}
            status={status}
            topicIndex={topicIndexOf(index.topics, event)}
            orientation="block"
            clash={clash}
            within
          />
        </span>
      )}
    </span>
  );
}

/** Topic, status and disagreement, in words. */
function RowFacts({ event, index, language, hit }: Pick<Props, 'event' | 'index' | 'language' | 'hit'>) {
  const t = useT('list');
  const tCommon = useT('common');
  const at = topicIndexOf(index.topics, event);
  const topic = at === null ? undefined : index.topics[at];
  const facts = [
    topic && <bdi>{textIn(topic.name, language)}</bdi>,
    event.status !== 'happened' && tCommon(`status.${event.status}`),
    event.disagreements.length > 0 && t('disagree'),
    hit && hit.title.length === 0 && hit.names.length > 0 && <FoundUnder names={hit.names} />,
  ].filter(Boolean);
  return (
    <span className={classes(row.facts, styles.facts)}>
      {topic && <TopicShape index={at} />}
      {facts.map((fact, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: facts have no identity but their place
        <span key={i}>{fact}</span>
      ))}
    </span>
  );
}
