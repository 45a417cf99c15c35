import { type KeyboardEvent, type RefObject, useCallback } from 'react';

/** Where each key leads from row `at` of `count`. */
const MOVES: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/**
 * Up, Down, Home and End move the focus among the links of a list, which is one stop for the Tab key.
 * The list runs downwards in every language, so no key turns round with the direction.
 */
export function useRowKeys(list: RefObject<HTMLElement | null>) {
  return useCallback(
    (press: KeyboardEvent) => {
      const move = MOVES[press.key];
      if (!move || press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) return;
      const rows = [...(list.current?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])];
      const focused = document.activeElement;
      const at = focused instanceof HTMLElement ? rows.indexOf(focused) : -1;
      if (at < 0) return;
      press.preventDefault();
      rows[move(at, rows.length)]?.focus();
    },
    [list],
  );
}
