import { type CSSProperties, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { Article, DateMark, TimelineIndex } from '../../core/model/published.ts';
import { directionOf } from '../i18n/languages.ts';
import { besideWords } from './beside-words.ts';
import type { ArticleCitation } from './mark-article.ts';
import { nearestScroller } from './nearest-scroller.ts';
import { TimeMeaning } from './TimeMeaning.tsx';
import styles from './time-note.module.css';

interface Props {
  /** The piece of text that is asked about. */
  piece: HTMLElement;
  article: Article;
  index: TimelineIndex;
  /** Those of the article. */
  citations: readonly ArticleCitation[];
  language: string;
  onDone: () => void;
}

const HIDDEN = { visibility: 'hidden' } as const;

/** What an expression of time comes to and how that is known, beside its words. Fetched when first asked for. */
export default function TimeNote({ piece, article, index, citations, language, onDone }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<CSSProperties>(HIDDEN);
  useLayoutEffect(() => {
    const note = ref.current;
    const text = note?.offsetParent;
    if (!note || !text) return;
    const { top, bottom } = nearestScroller(text).getBoundingClientRect();
    const place = besideWords({
      words: [...piece.getClientRects()],
      text: text.getBoundingClientRect(),
      note: note.getBoundingClientRect(),
      seen: { top: Math.max(top, 0), bottom: Math.min(bottom, innerHeight) },
      direction: article.direction,
    });
    setPlace({ insetBlockStart: `${place.top}px`, insetInlineStart: `${place.start}px` });
  }, [piece, article.direction]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      // The page's own Escape would take the event away that is being read.
      event.preventDefault();
      event.stopPropagation();
      onDone();
    };
    document.addEventListener('keydown', press, true);
    return () => document.removeEventListener('keydown', press, true);
  }, [onDone]);
  const marks = (piece.dataset.times ?? '').split(' ').flatMap((n): DateMark[] => {
    const mark = article.dates?.[Number(n)];
    return mark === undefined ? [] : [mark];
  });
  return (
    <div ref={ref} className={styles.place} style={place} data-time-note="">
      <div className={styles.note} lang={language} dir={directionOf(language)}>
        {marks.map((mark) => (
          <TimeMeaning
            key={`${mark.start} ${mark.end} ${mark.when.edtf}`}
            {...{ mark, article, index, citations, language }}
          />
        ))}
      </div>
    </div>
  );
}
