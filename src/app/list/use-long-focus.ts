import { type KeyboardEvent, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { EventHead } from '../../core/model/event-head.ts';
import type { DrawnRows } from './use-long-rows.ts';
import { rowAfter } from './use-row-keys.ts';

interface Focused {
  row: number;
  head: EventHead | null;
}

interface LongFocus {
  /** The one row that the Tab key reaches; it is drawn wherever it is. */
  tabStop: number;
  /** That row, and the one that is to have the focus once it is here. */
  keep: readonly number[];
  /** Also where the row has scrolled far away. */
  headOf: (row: number) => EventHead | null;
  onFocus: (row: number) => void;
  onBlur: () => void;
  /** The focus goes to a row once other rows are drawn. */
  takeFocus: () => void;
  /** @returns the row that a key leads to; `null` if it leads nowhere */
  onKey: (press: KeyboardEvent) => number | null;
}

/**
 * One row of all has the focus, or had it last. It keeps it while it is scrolled out of sight, and gives it on only
 * when the row that is wanted next is here; a row that goes away gives it to the one that takes its place.
 *
 * @param place of the selected event
 */
export function useLongFocus(
  list: RefObject<HTMLElement | null>,
  { source, heads, start }: DrawnRows,
  place: number,
): LongFocus {
  const [focused, setFocused] = useState<Focused | null>(null);
  const [wanted, setWanted] = useState<number | null>(null);
  const hasFocus = useRef(false);
  const [known, setKnown] = useState(source);
  if (known !== source) {
    setKnown(source);
    setFocused((last) => last && again(last, heads, start?.row ?? Math.min(last.row, source.length - 1)));
    setWanted(null);
  }
  const isRow = (row: number) => row >= 0 && row < source.length;
  const tabStop = focused && isRow(focused.row) ? focused.row : isRow(place) ? place : 0;

  useEffect(() => {
    if (wanted === null) return;
    const link = list.current?.querySelector<HTMLElement>(
      `li[aria-posinset="${source.first + wanted + 1}"] a[data-row]`,
    );
    if (!link) return;
    setWanted(null);
    // Something else has taken it meanwhile.
    const active = document.activeElement;
    if (active !== document.body && !active?.matches('a[data-row]')) return;
    link.focus({ preventScroll: true });
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: only where other rows are drawn can the focus be lost
  useEffect(() => {
    if (hasFocus.current && document.activeElement === document.body && source.length > 0) setWanted(tabStop);
  }, [source]);

  const headOf = useCallback(
    (row: number) => heads.get(row) ?? (focused?.row === row ? focused.head : null),
    [heads, focused],
  );
  return {
    tabStop,
    keep: useMemo(
      () => (wanted === null || known !== source ? [tabStop] : [tabStop, wanted]),
      [tabStop, wanted, known, source],
    ),
    headOf,
    onFocus: useCallback(
      (row: number) => {
        hasFocus.current = true;
        setFocused({ row, head: heads.get(row) ?? null });
      },
      [heads],
    ),
    onBlur: useCallback(() => {
      hasFocus.current = false;
    }, []),
    takeFocus: () => {
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      hasFocus.current = true;
    },
    onKey: (press) => {
      if (!(press.target instanceof HTMLElement && press.target.matches('a[data-row]'))) return null;
      const next = rowAfter(press, wanted ?? tabStop, source.length);
      if (next !== null) setWanted(next);
      return next;
    },
  };
}

/** The row of the same event, or the one that takes its place. */
function again({ head }: Focused, heads: DrawnRows['heads'], instead: number): Focused {
  for (const [row, other] of heads) if (head !== null && other?.id === head.id) return { row, head: other };
  return { row: instead, head: heads.get(instead) ?? null };
}
