import type { TimelineEvent, TimelineIndex } from '../../core/model/published.ts';
import { topicIndexOf } from '../../core/model/topic-of.ts';
import { isolate } from '../i18n/isolate.ts';
import { textIn } from '../i18n/text-in.ts';
import { useT } from '../i18n/use-t.ts';
import { CitationNumber } from '../marks/CitationNumber.tsx';
import { TopicShape } from '../marks/TopicShape.tsx';
import styles from './article.module.css';
import type { ArticleCitation } from './mark-article.ts';

interface Props {
  citations: readonly ArticleCitation[];
  index: TimelineIndex;
  /** The event that is shown. */
  event: TimelineEvent | null;
  selected: string;
  language: string;
  /** Pixels from the top of the text, by citation key. */
  tops: ReadonlyMap<string, number>;
  onChoose: (key: string) => void;
}

const HIDDEN = { visibility: 'hidden' } as const;

/** One sign for each quote of a paragraph: its number if it proves the event shown, else its topic's shape. */
export function MarginSigns({ citations, index, event, selected, language, tops, onChoose }: Props) {
  const t = useT('article');
  return citations.map(({ event: own, citation: { key } }) => {
    const number = own.citations.findIndex((one) => one.key === key) + 1;
    const top = tops.get(key);
    // Until it is known beside which words: a sign that moves there afterwards is a page that jumps.
    const place = top === undefined ? HIDDEN : { insetBlockStart: `${top}px` };
    if (key === selected) {
      return (
        <span
          key={key}
          className={styles.sign}
          style={place}
          role="img"
          aria-label={t('shownQuote', { number })}
        >
          <CitationNumber number={number} shown />
        </span>
      );
    }
    const same = own.id === event?.id;
    const title = isolate(textIn(own.title, language));
    return (
      <button
        key={key}
        type="button"
        className={styles.sign}
        style={place}
        aria-label={same ? t('sameEvent', { number }) : t('otherEvent', { title })}
        title={same ? undefined : textIn(own.title, language)}
        data-sign={key}
        onClick={() => onChoose(key)}
      >
        {same ? <CitationNumber number={number} /> : <TopicShape index={topicIndexOf(index.topics, own)} />}
      </button>
    );
  });
}
