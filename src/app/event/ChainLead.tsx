import type { TimelineEvent } from '../../core/model/published.ts';
import { rich, slot } from '../i18n/rich.tsx';
import { textIn } from '../i18n/text-in.ts';
import { useT } from '../i18n/use-t.ts';
import { WhenText } from '../marks/WhenText.tsx';
import styles from './chain.module.css';
import { type Cited, numberOf } from './cited.ts';
import { type Ways, WayTo } from './WayTo.tsx';

interface Props {
  cited: Cited;
  /** The event whose panel this is: its own citations are called by number, others by their event. */
  event: TimelineEvent;
  language: string;
  ways: Ways;
}

/** Leads to the chain of the citation that a date leans on. */
export function ChainLead({ cited, event, language, ways }: Props) {
  const t = useT('event');
  const { key, when } = cited.citation;
  return (
    <WayTo ways={ways} event={cited.event.id} citation={key} className={styles.lead}>
      {cited.event.id === event.id ? (
        t('chain.seeCitation', { number: numberOf(event, key) })
      ) : when === null ? (
        <bdi>{textIn(cited.event.title, language)}</bdi>
      ) : (
        rich(t('chain.eventAndDate', { event: slot('event'), date: slot('date') }), {
          event: <bdi>{textIn(cited.event.title, language)}</bdi>,
          date: <WhenText when={when} />,
        })
      )}
    </WayTo>
  );
}
