import { type KeyboardEvent, type RefObject, useCallback } from 'react';
import { type Action, actionOf } from '../keys/key-map.ts';

/** A page of rows, roughly what a screen shows. */
const PAGE = 8;

type Move = (at: number, count: number) => number;

/** Where each action leads from row `at` of `count`. */
const MOVES: Readonly<Partial<Record<Action, Move>>> = {
  next: (at) => at + 1,
  previous: (at) => at - 1,
  first: () => 0,
  last: (_, count) => count - 1,
  pageLater: (at) => at + PAGE,
  pageEarlier: (at) => at - PAGE,
};

/** Where a key leads from row `at` of `count`; `null` if it leads nowhere. */
export function rowAfter(press: KeyboardEvent, at: number, count: number): number | null {
  const action = press.shiftKey ? null : actionOf('list', press, 'ltr');
  const move = action === null ? undefined : MOVES[action];
  return move && at >= 0 ? Math.min(Math.max(move(at, count), 0), count - 1) : null;
}

/**
 * Up, Down, Home, End and the Page keys move the focus among the links of a list, which is one stop for the Tab
 * key. The list runs downwards in every language, so no key turns round with the direction.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>) {
  return useCallback(
    (press: KeyboardEvent) => {
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])];
      const focused = document.activeElement;
      const at = focused instanceof HTMLElement ? rows.indexOf(focused) : -1;
      const next = rowAfter(press, at, rows.length);
      if (next === null) return;
      press.preventDefault();
      rows[next]?.focus();
    },
    [list],
  );
}
