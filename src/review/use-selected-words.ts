import { useCallback, useEffect, useState } from 'react';
import type { Quote } from '../core/review/edits.ts';

interface SelectedWords {
  /** As they are drawn. */
  selected: Quote | null;
  /** Lets go of them. @returns what is selected at this moment: a key may be pressed before the page is drawn */
  take: () => Quote | null;
}

/** The words of one paragraph of the article that are selected, without blanks at their ends. */
export function useSelectedWords(): SelectedWords {
  const [quote, setQuote] = useState<Quote | null>(null);
  useEffect(() => {
    const changed = () => setQuote((before) => same(before, selectedWords(getSelection())));
    document.addEventListener('selectionchange', changed);
    return () => document.removeEventListener('selectionchange', changed);
  }, []);
  const take = useCallback(() => {
    const now = selectedWords(getSelection()) ?? quote;
    getSelection()?.removeAllRanges();
    setQuote(null);
    return now;
  }, [quote]);
  return { selected: quote, take };
}

const same = (before: Quote | null, after: Quote | null): Quote | null =>
  JSON.stringify(before) === JSON.stringify(after) ? before : after;

function selectedWords(selection: Selection | null): Quote | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const holder = range.startContainer.parentElement?.closest<HTMLElement>('[data-paragraph]');
  if (!holder) return null;
  const before = document.createRange();
  before.selectNodeContents(holder);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  const all = holder.textContent ?? '';
  // Dragged beyond its end, or selected by a third click: it ends with the paragraph.
  const isWithin = holder.contains(range.endContainer);
  const words = isWithin ? range.toString() : all.slice(start);
  const trimmed = words.trim();
  if (trimmed === '') return null;
  const from = start + words.length - words.trimStart().length;
  return { paragraph: Number(holder.dataset.paragraph), start: from, end: from + trimmed.length };
}
