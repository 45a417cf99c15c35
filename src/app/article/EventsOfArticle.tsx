import type { Id, TimelineEvent } from '../../core/model/published.ts';
import { textIn } from '../i18n/text-in.ts';
import { useT } from '../i18n/use-t.ts';
import { WhenText } from '../marks/WhenText.tsx';
import { follow } from '../ui/follow.ts';
import styles from './found.module.css';
import type { ArticleCitation } from './mark-article.ts';

interface Props {
  citations: readonly ArticleCitation[];
  language: string;
  hrefOf: (event: Id, citation: Id) => string;
  onSelect: (event: Id, citation: Id) => void;
  onApproach: (event: Id) => void;
}

/** Beside an article that is open by itself, where an event would stand: those that rest on it. */
export function EventsOfArticle({ citations, language, hrefOf, onSelect, onApproach }: Props) {
  const t = useT('article');
  const common = useT('common');
  const events = firstCitations(citations);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a column that scrolls must be reached by the keys that scroll it
    <section className={styles.events} tabIndex={0} aria-labelledby="events-of-article">
      <h2 id="events-of-article" className={styles.head}>
        {t('itsEvents.head', { count: events.length })}
      </h2>
      <ul className={styles.list}>
        {events.map(({ event, citation: { key } }) => (
          <li key={event.id}>
            <a
              className={styles.way}
              href={hrefOf(event.id, key)}
              onClick={follow(() => onSelect(event.id, key))}
              onPointerEnter={() => onApproach(event.id)}
              onFocus={() => onApproach(event.id)}
            >
              <span className={styles.when}>
                {event.when === null ? common('undated') : <WhenText when={event.when} short />}
              </span>{' '}
              <bdi className={styles.title}>{textIn(event.title, language)}</bdi>
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Each event once, at the first of its citations in this article, in the order of the index. */
function firstCitations(citations: readonly ArticleCitation[]): ArticleCitation[] {
  const seen = new Set<TimelineEvent>();
  return citations.filter(({ event }) => !seen.has(event) && seen.add(event));
}
