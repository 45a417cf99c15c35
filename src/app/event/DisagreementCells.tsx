import type { TimelineEvent, TimelineIndex } from '../../core/model/published.ts';
import { topicIndexOf } from '../../core/model/topic-of.ts';
import { textIn } from '../i18n/text-in.ts';
import { useT } from '../i18n/use-t.ts';
import { WhenText } from '../marks/WhenText.tsx';
import type { ArrangedDisagreement, PlacedCitation } from './arrange-citations.ts';
import { CitationEntry } from './CitationEntry.tsx';
import styles from './disagreement.module.css';
import panel from './event-panel.module.css';
import { LevelPictogram } from './LevelPictogram.tsx';
import { levelOfSide } from './level-of-side.ts';
import type { Ways } from './WayTo.tsx';

interface Props {
  arranged: ArrangedDisagreement;
  event: TimelineEvent;
  index: TimelineIndex;
  language: string;
  selected: string;
  ways: Ways;
}

/** The sentences of both sides, side by side at every width, with ≠ on the line between them. */
export function DisagreementCells({ arranged, ...entry }: Props) {
  const t = useT('event');
  const { event, index, language } = entry;
  const { point, note } = arranged.disagreement;

  /** Begins a cell with the date that its side holds. */
  const dateOf = ({ citation: { when } }: PlacedCitation, side: number) =>
    point === 'date' && when !== null ? (
      <>
        <strong className={styles.date}>
          <WhenText when={when} short />
        </strong>
        <LevelPictogram
          level={levelOfSide(arranged.sides, side)}
          topicIndex={topicIndexOf(index.topics, event)}
        />
      </>
    ) : null;

  return (
    <section className={panel.section} data-disagreement={point}>
      <h3 className={panel.head}>{t(`disagree.${point}`)}</h3>
      {note && <p className={styles.note}>{textIn(note, language)}</p>}
      <div className={styles.cells}>
        <span className={styles.differs} aria-hidden="true">
          ≠
        </span>
        {arranged.sides.map((side, i) => (
          <div key={side[0]?.citation.key ?? i} className={styles.cell}>
            {side.map((placed) => (
              <CitationEntry
                key={placed.citation.key}
                {...entry}
                placed={placed}
                cell={{ lead: dateOf(placed, i) }}
              />
            ))}
          </div>
        ))}
      </div>
    </section>
  );
}
