import { type RefObject, Suspense, useEffect, useMemo } from 'react';
import type { Article, TimelineEvent, TimelineIndex } from '../../core/model/published.ts';
import { PanelBoundary } from '../ui/PanelBoundary.tsx';
import { useLazily } from '../ui/use-lazily.ts';
import styles from './article.module.css';
import { LeftOut } from './LeftOut.tsx';
import { MarginSigns } from './MarginSigns.tsx';
import { MarkedParagraph } from './MarkedParagraph.tsx';
import { type ArticleCitation, type FoundWords, markArticle, nextKey } from './mark-article.ts';
import { Rail } from './Rail.tsx';
import { type Place, spread } from './spread.ts';
import { usePlaces } from './use-places.ts';
import { useTimeInHand } from './use-time-in-hand.ts';

const loadNote = () => import('./TimeNote.tsx');

interface Props {
  article: Article;
  index: TimelineIndex;
  citations: readonly ArticleCitation[];
  selected: string;
  /** Words that a search found, to be marked. */
  found: FoundWords | null;
  /** The event that is shown; `null` where none of this article is. */
  event: TimelineEvent | null;
  language: string;
  onSelect: (event: string, citation: string) => void;
  ref: RefObject<HTMLDivElement | null>;
}

/** Paragraphs as printed with their marks, signs in the margin, and the rail of the whole text. */
export function ArticleText(props: Props) {
  const { article, index, citations, selected, found, event, language, onSelect, ref } = props;
  const blocks = useMemo(
    () => markArticle(article, citations, selected, found),
    [article, citations, selected, found],
  );
  const places = usePlaces(ref, blocks);
  const tops = useMemo(() => spread(inOrder(places.quotes, selected), places.sign), [places, selected]);
  const choose = (key: string) => {
    const chosen = citations.find(({ citation }) => citation.key === key);
    if (chosen !== undefined) onSelect(chosen.event.id, key);
  };
  useMarkClicks(ref, selected, choose);
  const [inHand, letGo] = useTimeInHand(ref);
  const [TimeNote] = useLazily(loadNote);

  return (
    <div className={styles.body} lang={article.language} dir={article.direction}>
      <div className={styles.scroller} data-scroller="article">
        <div className={styles.text} ref={ref}>
          {blocks.map((block) =>
            block.kind === 'left-out' ? (
              <LeftOut key={block.paragraphs[0]?.n} paragraphs={block.paragraphs} />
            ) : (
              <div key={block.paragraph.n} className={styles.block}>
                <MarkedParagraph paragraph={block.paragraph} titled={article.title !== null} />
                <MarginSigns
                  {...{ index, event, selected, language, tops }}
                  citations={block.paragraph.citations}
                  onChoose={choose}
                />
              </div>
            ),
          )}
          {/* There before its words: only what comes into it is read out. */}
          <div role="status">
            {inHand !== null && (
              <PanelBoundary fallback={null} resetOn={inHand}>
                <Suspense fallback={null}>
                  <TimeNote piece={inHand} {...{ article, index, citations, language }} onDone={letGo} />
                </Suspense>
              </PanelBoundary>
            )}
          </div>
        </div>
      </div>
      <Rail places={places} selected={selected} onChoose={choose} />
    </div>
  );
}

/** From top to bottom; of quotes that begin together, the one shown takes the place beside its words. */
function inOrder(quotes: readonly Place[], selected: string): Place[] {
  return quotes.toSorted(
    (a, b) => a.middle - b.middle || Number(b.key === selected) - Number(a.key === selected),
  );
}

/**
 * A click on marked words shows their event. This is a short cut for the pointer: keys and screen readers have
 * the buttons in the margin, because words made into buttons could no longer be read or selected as text.
 */
function useMarkClicks(
  text: RefObject<HTMLElement | null>,
  selected: string,
  choose: (key: string) => void,
): void {
  useEffect(() => {
    const element = text.current;
    if (element === null) return;
    let finger = false;
    const press = ({ pointerType }: PointerEvent) => {
      finger = pointerType !== 'mouse';
    };
    const click = ({ target }: MouseEvent) => {
      const mark = target instanceof Element ? target.closest<HTMLElement>('mark[data-quote]') : null;
      // Whoever has just selected words wants to copy them, not to leave.
      if (mark === null || document.getSelection()?.isCollapsed === false) return;
      // A finger cannot rest on a date to ask what it means: to tap it is to ask.
      if (finger && mark.dataset.times !== undefined) return;
      const key = nextKey(mark.dataset.quote?.split(' ') ?? [], selected);
      if (key !== null) choose(key);
    };
    element.addEventListener('pointerdown', press);
    element.addEventListener('click', click);
    return () => {
      element.removeEventListener('pointerdown', press);
      element.removeEventListener('click', click);
    };
  });
}
