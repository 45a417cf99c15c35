import type { TimelineEvent, TimelineIndex } from '../../core/model/published.ts';
import { topicIndexOf } from '../../core/model/topic-of.ts';
import { useSpeech } from '../i18n/speech.ts';
import { textIn } from '../i18n/text-in.ts';
import { useT } from '../i18n/use-t.ts';
import { BesideText } from '../marks/BesideText.tsx';
import { Mark } from '../marks/Mark.tsx';
import { TopicShape } from '../marks/TopicShape.tsx';
import { WhenText } from '../marks/WhenText.tsx';
import { type DateLine, dateLines } from './date-lines.ts';
import styles from './event-panel.module.css';
import { listOfNumbers } from './list-of-numbers.ts';

interface Props {
  event: TimelineEvent;
  index: TimelineIndex;
  language: string;
}

/** Topic, kind, status and number of citations; the headline; the date over its mark, others after ≠. */
export function EventHead({ event, index, language }: Props) {
  const t = useT('event');
  const common = useT('common');
  const speech = useSpeech();
  const topicIndex = topicIndexOf(index.topics, event);
  const topic = topicIndex === null ? undefined : index.topics[topicIndex];
  const kind = index.kinds.find(({ id }) => id === event.kind);
  const [first, ...others] = dateLines(event);
  return (
    <header>
      <p className={styles.meta}>
        {topic !== undefined && topicIndex !== null && (
          <span className={styles.metaItem}>
            <TopicShape index={topicIndex} />
            <bdi>{textIn(topic.name, language)}</bdi>
          </span>
        )}
        {kind !== undefined && (
          <span className={styles.metaItem}>
            <bdi>{textIn(kind.name, language)}</bdi>
          </span>
        )}
        <span className={styles.metaItem} data-status={event.status}>
          <span className={styles.statusMark}>
            <Mark when={null} status={event.status} topicIndex={null} size={9} />
          </span>
          {common(`status.${event.status}`)}
        </span>
        <span className={styles.metaItem}>{t('citationCount', { count: event.citations.length })}</span>
      </p>
      <h2 className={styles.headline}>{textIn(event.title, language)}</h2>
      {first === undefined ? (
        <p className={`${styles.dates} ${styles.date}`}>{t('undated')}</p>
      ) : (
        <p className={styles.dates} data-dates="">
          <span className={styles.date}>
            <UnderlinedDate line={first} topicIndex={topicIndex} size={6} />
            <BesideText when={first.when} />
          </span>
          {others.map((line) => (
            <span key={line.numbers.join()} className={styles.otherDate}>
              ≠{' '}
              {t('accordingTo', {
                count: line.numbers.length,
                numbers: listOfNumbers(line.numbers, speech),
              })}{' '}
              <UnderlinedDate line={line} topicIndex={topicIndex} size={3} />
              <BesideText when={line.when} />
            </span>
          ))}
        </p>
      )}
    </header>
  );
}

interface UnderlinedProps {
  line: DateLine;
  topicIndex: number | null;
  size: number;
}

function UnderlinedDate({ line: { when, status }, topicIndex, size }: UnderlinedProps) {
  return (
    <span className={styles.underlined}>
      <WhenText when={when} short={size < 6} />
      <Mark {...{ when, status, topicIndex, size }} within />
    </span>
  );
}
