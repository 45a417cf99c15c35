import type { Neighbours as Found } from '../../core/find/neighbours.ts';
import type { Article, ArticleSummary, TimelineIndex } from '../../core/model/published.ts';
import { type ArticleCitation, isProved, isSameText } from '../article/mark-article.ts';
import { Chain } from '../event/Chain.tsx';
import { numberOf } from '../event/cited.ts';
import { EventHead } from '../event/EventHead.tsx';
import { Neighbours } from '../event/Neighbours.tsx';
import { ThreadList } from '../event/ThreadList.tsx';
import type { Ways } from '../event/WayTo.tsx';
import { textIn } from '../i18n/text-in.ts';
import { useT } from '../i18n/use-t.ts';
import { namesOf } from './names-of.ts';
import { PaperArticle } from './PaperArticle.tsx';
import { PaperQuote } from './PaperQuote.tsx';
import styles from './paper.module.css';

export interface PaperEventProps {
  chosen: ArticleCitation & { summary: ArticleSummary; article: Article | undefined };
  neighbours: Found;
  index: TimelineIndex;
  language: string;
  ways: Ways;
}

/** The event, how its date is known, every citation in full, and the article of the one shown. */
export function PaperEvent({ chosen, neighbours, index, language, ways }: PaperEventProps) {
  const t = useT('event');
  const tPrint = useT('print');
  const { event, citation, summary, article } = chosen;
  // As on the page: what is not proved is not lit, and here it is not printed.
  const proved = article && isSameText(article, summary) && isProved(article, citation) ? article : null;
  const shared = { event, index, language };
  const names = namesOf(event, index, language);
  return (
    <>
      <div className={styles.event}>
        <EventHead {...shared} />
      </div>
      <div className={styles.columns}>
        <Chain {...shared} selected={citation.key} ways={ways} />
        <div>
          {names.length > 0 && (
            <section className={styles.names}>
              <h3 className={styles.head}>{t('tagsHead')}</h3>
              <ul>
                {names.map((name) => (
                  <li key={name}>
                    <bdi>{name}</bdi>
                  </li>
                ))}
              </ul>
            </section>
          )}
          <Neighbours {...neighbours} language={language} ways={ways} />
        </div>
      </div>
      <section className={styles.citations}>
        <h3 className={styles.head}>{t('citationsHead')}</h3>
        {event.disagreements.map(({ point, note }) => (
          <p key={point} className={styles.differs}>
            <strong>≠ {t(`disagree.${point}`)}</strong> {note && textIn(note, language)}
          </p>
        ))}
        {event.citations.map((one) => (
          <PaperQuote key={one.key} {...shared} citation={one} />
        ))}
      </section>
      {proved && (
        <section>
          <h3 className={styles.head}>{tPrint('context', { number: numberOf(event, citation.key) })}</h3>
          <PaperArticle article={proved} summary={summary} index={index} shown={chosen} language={language} />
        </section>
      )}
      <div className={styles.thread}>
        <ThreadList {...shared} ways={ways} />
      </div>
    </>
  );
}
