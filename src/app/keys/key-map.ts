import type { Direction } from '../../core/model/published.ts';

/** Where a key is pressed. `page`: anywhere, unless the reader is typing. */
export type Place = 'axis' | 'overview' | 'list' | 'article' | 'page';

export type Action =
  | 'later'
  | 'earlier'
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'pageLater'
  | 'pageEarlier'
  | 'closer'
  | 'farther'
  | 'open'
  | 'nextDate'
  | 'previousDate'
  | 'close'
  | 'search'
  | 'help';

interface Row {
  action: Action;
  places: readonly Place[];
  /** `KeyboardEvent.key`; `later` and `earlier` are the arrows that point there. The first is the one told. */
  keys: readonly string[];
  /** `KeyboardEvent.code`, for layouts that have another letter there: Persian and Arabic have no `/` of their own. */
  code?: { code: string; shift: boolean };
}

/** The one table of keys: what acts on them reads it, and so does the page that explains them. */
export const KEY_MAP: readonly Row[] = [
  { action: 'later', places: ['axis'], keys: ['later'] },
  { action: 'earlier', places: ['axis'], keys: ['earlier'] },
  // On a slider, up is more wherever it is: what assistive technology sends.
  { action: 'later', places: ['overview'], keys: ['later', 'ArrowUp'] },
  { action: 'earlier', places: ['overview'], keys: ['earlier', 'ArrowDown'] },
  { action: 'next', places: ['axis', 'list'], keys: ['ArrowDown'] },
  { action: 'previous', places: ['axis', 'list'], keys: ['ArrowUp'] },
  { action: 'first', places: ['axis', 'overview', 'list'], keys: ['Home'] },
  { action: 'last', places: ['axis', 'overview', 'list'], keys: ['End'] },
  { action: 'pageLater', places: ['axis', 'overview', 'list'], keys: ['PageDown'] },
  { action: 'pageEarlier', places: ['axis', 'overview', 'list'], keys: ['PageUp'] },
  { action: 'closer', places: ['axis', 'overview'], keys: ['+', '='] },
  { action: 'farther', places: ['axis', 'overview'], keys: ['-', '−'] },
  // The browser's own, on what has the focus: told, not handled.
  { action: 'open', places: ['axis', 'list'], keys: ['Enter'] },
  // Letters: an arrow in a text is the browser's own. Two neighbours, on every layout.
  { action: 'nextDate', places: ['article'], keys: ['d'], code: { code: 'KeyD', shift: false } },
  { action: 'previousDate', places: ['article'], keys: ['s'], code: { code: 'KeyS', shift: false } },
  { action: 'close', places: ['page'], keys: ['Escape'] },
  { action: 'search', places: ['page'], keys: ['/'], code: { code: 'Slash', shift: false } },
  { action: 'help', places: ['page'], keys: ['?', '؟'], code: { code: 'Slash', shift: true } },
];

/** Of a keyboard event. */
export interface Press {
  key: string;
  code: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

/** @returns `null` for keys that are not ours; with Ctrl, Alt or Meta they are the browser's. */
export function actionOf(place: Place, press: Press, direction: Direction): Action | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const key = arrowTowards(press.key, direction);
  const rows = KEY_MAP.filter(({ places }) => places.includes(place));
  const named = rows.find(({ keys }) => keys.includes(key));
  if (named) return named.action;
  // A letter of another script where this key has its sign. A Latin layout that has something else there means it.
  if (press.key.length !== 1 || /[\p{Script=Latin}\p{P}\p{S}\d]/u.test(press.key)) return null;
  return rows.find(({ code }) => code?.code === press.code && code.shift === press.shiftKey)?.action ?? null;
}

/** What stands on the key, for people. */
export function nameOfKey(key: string, direction: Direction): string {
  const isLeft = (key === 'later') === (direction === 'rtl');
  if (key === 'later' || key === 'earlier') return isLeft ? '←' : '→';
  return { ArrowDown: '↓', ArrowUp: '↑', Escape: 'Esc', PageDown: 'PgDn', PageUp: 'PgUp' }[key] ?? key;
}

function arrowTowards(key: string, direction: Direction): string {
  if (key !== 'ArrowLeft' && key !== 'ArrowRight') return key;
  return (key === 'ArrowLeft') === (direction === 'rtl') ? 'later' : 'earlier';
}
