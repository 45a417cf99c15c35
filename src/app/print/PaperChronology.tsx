import { Fragment } from 'react';
import { articleNumber } from '../../core/model/article-number.ts';
import type { TimelineEvent, TimelineIndex } from '../../core/model/published.ts';
import { topicIndexOf } from '../../core/model/topic-of.ts';
import { textIn } from '../i18n/text-in.ts';
import { useT } from '../i18n/use-t.ts';
import { clashOf } from '../marks/clash.ts';
import { Mark } from '../marks/Mark.tsx';
import { TopicShape } from '../marks/TopicShape.tsx';
import { WhenText } from '../marks/WhenText.tsx';
import styles from './chronology.module.css';
import { PaperQuote } from './PaperQuote.tsx';

interface Shared {
  index: TimelineIndex;
  language: string;
}

export interface PaperChronologyProps extends Shared {
  /** What the filters leave, in order of time, undated reports last. */
  events: readonly TimelineEvent[];
  /** What is filtered by, as the chips say it. */
  filters: readonly string[];
}

/** What is shown now, in order of time, each event with every quote that reports it. */
export function PaperChronology({ events, filters, index, language }: PaperChronologyProps) {
  const t = useT('print');
  const tList = useT('list');
  const shared = { index, language };
  const dated = events.filter(({ when }) => when !== null);
  const undated = events.filter(({ when }) => when === null);
  // A place and a topic may have the same name.
  const narrowedBy = [...new Set(filters)];
  return (
    <>
      <header className={styles.head}>
        <h2 className={styles.title}>{t('chronology')}</h2>
        <p className={styles.about}>
          {tList('events', { count: events.length })}
          {narrowedBy.length > 0 && (
            <>
              {' '}
              • {t('filtered')}{' '}
              {narrowedBy.map((name, i) => (
                <Fragment key={name}>
                  {i > 0 && ' · '}
                  <bdi>{name}</bdi>
                </Fragment>
              ))}
            </>
          )}
        </p>
        <p className={styles.about}>{t('contents')}</p>
      </header>
      {dated.map((event) => (
        <Entry key={event.id} event={event} {...shared} />
      ))}
      {undated.length > 0 && (
        <section>
          <h2 className={styles.shelf}>{tList('undatedHead', { count: undated.length })}</h2>
          <p className={styles.about}>{tList('undatedWhy')}</p>
          {undated.map((event) => (
            <Entry key={event.id} event={event} {...shared} />
          ))}
        </section>
      )}
      <Articles events={events} {...shared} />
    </>
  );
}

/** The numbers under the quotes, spelled out. */
function Articles({ events, index, language }: Shared & { events: readonly TimelineEvent[] }) {
  const t = useT('print');
  const common = useT('common');
  const tArticle = useT('article');
  const quoted = new Set(events.flatMap(({ citations }) => citations.map(({ article }) => article)));
  return (
    <section className={styles.articles}>
      <h2 className={styles.shelf}>{t('articles')}</h2>
      <ul>
        {index.articles.map(({ id, title, opening, publisher, published, language: own }) =>
          quoted.has(id) ? (
            <li key={id}>
              <strong>{common('numberedArticle', { number: articleNumber(index, id) })}</strong>
              {' · '}
              {title === null && <>{tArticle('untitled')} </>}
              <bdi lang={own}>{title ?? opening}</bdi>
              {' · '}
              {publisher === null ? tArticle('publisherNotGiven') : <bdi>{textIn(publisher, language)}</bdi>}
              {' · '}
              <WhenText when={published} short />
            </li>
          ) : null,
        )}
      </ul>
    </section>
  );
}

function Entry({ event, index, language }: Shared & { event: TimelineEvent }) {
  const common = useT('common');
  const tEvent = useT('event');
  const topicIndex = topicIndexOf(index.topics, event);
  const topic = topicIndex === null ? undefined : index.topics[topicIndex];
  const { when, status } = event;
  return (
    <article className={styles.entry} data-event={event.id}>
      {when && (
        <p className={styles.when}>
          <span className={styles.underlined}>
            <WhenText when={when} short />
            <Mark {...{ when, status, topicIndex }} clash={clashOf(event)} size={4} within />
          </span>
        </p>
      )}
      <div className={styles.what}>
        <h3 className={styles.headline}>{textIn(event.title, language)}</h3>
        <p className={styles.about}>
          <TopicShape index={topicIndex} /> {topic && <bdi>{textIn(topic.name, language)}</bdi>}
          {status !== 'happened' && <strong> • {common(`status.${status}`)}</strong>}
          {event.disagreements.map(({ point }) => (
            <span key={point}> • ≠ {tEvent(`disagree.${point}`)}</span>
          ))}
        </p>
        {event.citations.map((citation) => (
          <PaperQuote key={citation.key} {...{ citation, event, index, language }} />
        ))}
      </div>
    </article>
  );
}
