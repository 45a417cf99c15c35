import type { TimelineEvent, TimelineIndex } from '../../core/model/published.ts';
import { useT } from '../i18n/use-t.ts';
import { ChainStep } from './ChainStep.tsx';
import styles from './chain.module.css';
import { chainOf } from './chain.ts';
import { numberOf } from './cited.ts';
import panel from './event-panel.module.css';
import type { Ways } from './WayTo.tsx';

interface Props {
  event: TimelineEvent;
  index: TimelineIndex;
  language: string;
  selected: string;
  ways: Ways;
}

/** The sanad: how the words of the citation shown now became its date. */
export function Chain({ event, index, language, selected, ways }: Props) {
  const t = useT('event');
  const citation = event.citations.find(({ key }) => key === selected);
  if (citation === undefined) return null;
  return (
    <section className={panel.section} data-chain={citation.key}>
      <h3 className={panel.head}>
        {citation.when === null ? t('chain.headUndated') : t('chain.head')}
        {event.citations.length > 1 && (
          <span className={styles.ofCitation}>
            {' '}
            {t('chain.ofCitation', { number: numberOf(event, citation.key) })}
          </span>
        )}
      </h3>
      <ol className={styles.chain}>
        {chainOf({ event, citation }, index).map((link) => (
          <li key={link.kind} className={styles.link} data-link={link.kind}>
            <ChainStep link={link} event={event} language={language} ways={ways} />
          </li>
        ))}
      </ol>
    </section>
  );
}
