import { type RefObject, useEffect, useState } from 'react';
import { actionOf } from '../keys/key-map.ts';

/** An expression of time that a reader has turned to: the piece of text under the pointer, the finger or the focus. */
type TimeInHand = HTMLElement;

const TIMES = '[data-times]';
/** What is said of it; a pointer may move onto it. */
const NOTE = '[data-time-note]';

/** Milliseconds: a pointer on its way over the text asks for nothing; on its way to the note it leaves nothing. */
const BEFORE_SHOWING = 180;
const BEFORE_LEAVING = 250;

/**
 * The expression of time that the reader asks about: by resting the pointer on it, by tapping it, or with the keys
 * that go from date to date in the article. None of them is a stop of the Tab key: there are many, and all are text.
 *
 * @returns `null` when none is asked about, and what takes the answer away
 */
export function useTimeInHand(text: RefObject<HTMLElement | null>): [TimeInHand | null, () => void] {
  const [inHand, setInHand] = useState<TimeInHand | null>(null);
  useEffect(() => {
    const element = text.current;
    const panel = element?.closest('section');
    if (!element || !panel) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const soon = (next: TimeInHand | null, wait: number) => {
      clearTimeout(timer);
      timer = setTimeout(setInHand, wait, next);
    };
    const at = ({ target }: Event, what: string) =>
      target instanceof Element ? target.closest<HTMLElement>(what) : null;
    const over = (event: PointerEvent) => {
      if (event.pointerType !== 'mouse' || isReachedByKey(element)) return;
      const time = at(event, TIMES);
      if (time !== null) soon(time, BEFORE_SHOWING);
      else if (at(event, NOTE) !== null) clearTimeout(timer);
      else soon(null, BEFORE_LEAVING);
    };
    const leave = () => {
      if (!isReachedByKey(element)) soon(null, BEFORE_LEAVING);
    };
    const click = (event: MouseEvent) => {
      if (at(event, NOTE) === null) soon(at(event, TIMES), 0);
    };
    const focus = (event: FocusEvent) => soon(at(event, TIMES), 0);
    const blur = () => soon(null, 0);
    const pressElsewhere = ({ target }: Event) => {
      if (!(target instanceof Node && element.contains(target))) soon(null, 0);
    };
    const press = (event: KeyboardEvent) => {
      const action = actionOf('article', event, 'ltr');
      if (action !== 'nextDate' && action !== 'previousDate') return;
      event.preventDefault();
      timeAfter(element, action === 'nextDate' ? 1 : -1)?.focus();
    };
    element.addEventListener('pointerover', over);
    element.addEventListener('pointerleave', leave);
    element.addEventListener('click', click);
    element.addEventListener('focusin', focus);
    element.addEventListener('focusout', blur);
    document.addEventListener('pointerdown', pressElsewhere);
    panel.addEventListener('keydown', press);
    return () => {
      clearTimeout(timer);
      element.removeEventListener('pointerover', over);
      element.removeEventListener('pointerleave', leave);
      element.removeEventListener('click', click);
      element.removeEventListener('focusin', focus);
      element.removeEventListener('focusout', blur);
      document.removeEventListener('pointerdown', pressElsewhere);
      panel.removeEventListener('keydown', press);
    };
  }, [text]);
  // A piece that was drawn anew is another element: nothing can stand beside the one that is gone.
  return [inHand?.isConnected ? inHand : null, () => setInHand(null)];
}

/** Going to a date by key scrolls: a pointer that lies still then passes over other words, and means nothing by it. */
function isReachedByKey(text: HTMLElement): boolean {
  return text.querySelector(`${TIMES}:focus-visible`) !== null;
}

/** The next or previous expression in the text, after what has the focus or is lit; round at the ends. */
function timeAfter(text: HTMLElement, step: 1 | -1): HTMLElement | undefined {
  // An expression that the edge of a quote cuts is one stop.
  const all = [...text.querySelectorAll<HTMLElement>(TIMES)].filter(
    (piece, n, pieces) => piece.dataset.times !== pieces[n - 1]?.dataset.times,
  );
  const focused = document.activeElement;
  const from = focused !== null && text.contains(focused) && focused !== text ? focused : null;
  const isBehind = (piece: HTMLElement) =>
    from === null || Boolean(from.compareDocumentPosition(piece) & Node.DOCUMENT_POSITION_FOLLOWING);
  const next = all.findIndex((piece) => piece !== from && isBehind(piece));
  if (step === 1) return all[next === -1 ? 0 : next];
  const here = all.findIndex((piece) => piece === from || isBehind(piece));
  return all.at(here - 1);
}
