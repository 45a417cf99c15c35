import type { TimelineEvent, TimelineIndex } from '../../core/model/published.ts';
import { useT } from '../i18n/use-t.ts';
import { arrangeCitations } from './arrange-citations.ts';
import { CitationEntry } from './CitationEntry.tsx';
import styles from './citations.module.css';
import { DisagreementCells } from './DisagreementCells.tsx';
import panel from './event-panel.module.css';
import type { Ways } from './WayTo.tsx';

interface Props {
  event: TimelineEvent;
  index: TimelineIndex;
  language: string;
  selected: string;
  ways: Ways;
}

/** Disagreements with their sentences side by side, then every citation that stands in none. */
export function Citations({ event, index, language, selected, ways }: Props) {
  const t = useT('event');
  const { disagreements, others } = arrangeCitations(event);
  const entry = { event, index, language, selected, ways };
  return (
    <>
      {disagreements.map((one, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two disagreements may share point and sides' first keys
        <DisagreementCells key={i} {...entry} arranged={one} />
      ))}
      {others.length > 0 && (
        <section className={panel.section}>
          <h3 className={panel.head}>
            {disagreements.length > 0 ? t('otherCitationsHead') : t('citationsHead')}
          </h3>
          <ul className={styles.list}>
            {others.map((placed) => (
              <li key={placed.citation.key}>
                <CitationEntry {...entry} placed={placed} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
