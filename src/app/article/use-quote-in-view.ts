import { type RefObject, useEffect, useRef } from 'react';
import { nearestScroller } from './nearest-scroller.ts';
import { scrollTarget } from './scroll-target.ts';

interface Wanted {
  /** Id of the article whose text is drawn now; `null` while there is none. */
  article: string | null;
  /** What is shown in it: key of the citation, or the place of words that a search found. */
  selected: string;
  /** Raised each time the reader chooses a citation; 0 as long as only the address chose one. */
  focusRequest: number;
  /** Called once for each request, when focus has reached the quote. */
  onFocus: () => void;
}

/** The quote, or the words that were found: never both. */
const SHOWN = 'mark[data-selected], mark[data-found]';

/** What a reader does to move by himself. */
const OWN_MOVES = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Brings the quote to a third of the height of its scroller, and focus to its first words if the reader asked.
 * A link opened cold scrolls but takes no focus. Until the reader scrolls, the quote keeps its place while
 * fonts arrive or the window turns.
 */
export function useQuoteInView(text: RefObject<HTMLElement | null>, wanted: Wanted): void {
  const { article, selected, focusRequest, onFocus } = wanted;
  const answered = useRef(0);
  const shownArticle = useRef<string | null>(null);
  const announce = useRef(onFocus);
  useEffect(() => {
    announce.current = onFocus;
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: choosing the same citation again scrolls back to it
  useEffect(() => {
    const element = text.current;
    const quote = article === null ? null : firstPiece(element);
    if (element === null || quote === null) return;
    bringIntoView(element, shownArticle.current === article);
    shownArticle.current = article;
    if (focusRequest !== answered.current) {
      answered.current = focusRequest;
      if (!isOnTab()) {
        // The browser's own scrolling would put the quote at an edge.
        quote.focus({ preventScroll: true });
        announce.current();
      }
    }
    return keepInView(element);
  }, [text, article, selected, focusRequest]);
}

/** Whoever walks the tabs of a narrow screen has asked for the panel, not to be carried off into its text. */
function isOnTab(): boolean {
  return document.activeElement?.getAttribute('role') === 'tab';
}

function firstPiece(text: HTMLElement | null): HTMLElement | null {
  return text?.querySelector<HTMLElement>(SHOWN) ?? null;
}

/** @param gently lets the eye follow where the way is short */
function bringIntoView(text: HTMLElement, gently: boolean): void {
  const pieces = text.querySelectorAll<HTMLElement>(SHOWN);
  const first = pieces[0]?.getBoundingClientRect();
  const last = pieces[pieces.length - 1]?.getBoundingClientRect();
  if (first === undefined || last === undefined || first.height === 0) return;
  const scroller = nearestScroller(text);
  const origin = scroller === document.scrollingElement ? 0 : scroller.getBoundingClientRect().top;
  const quote = { top: first.top - origin + scroller.scrollTop, height: last.bottom - first.top };
  const top = scrollTarget(quote, scroller.clientHeight);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  const near = Math.abs(top - scroller.scrollTop) < scroller.clientHeight * 2;
  scroller.scrollTo({ top, behavior: gently && near && !calm ? 'smooth' : 'instant' });
}

/** Puts the quote back whenever the text changes its size, until the reader moves. Returns the end of it. */
function keepInView(text: HTMLElement): () => void {
  const scroller = nearestScroller(text);
  let first = true;
  const observer = new ResizeObserver(() => {
    // An observer reports once on being started: nothing has changed yet.
    if (!first) bringIntoView(text, false);
    first = false;
  });
  const letGo = () => observer.disconnect();
  observer.observe(text);
  for (const move of OWN_MOVES) scroller.addEventListener(move, letGo, { passive: true });
  return () => {
    letGo();
    for (const move of OWN_MOVES) scroller.removeEventListener(move, letGo);
  };
}
