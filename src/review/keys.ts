/** What the keys of the review do. The first of a row is the one told. */
export const KEYS = [
  { action: 'accept', keys: ['Enter', 'a'] },
  { action: 'acceptAll', keys: ['Shift+a'] },
  { action: 'only', keys: ['o'] },
  { action: 'next', keys: ['j', 'ArrowDown'] },
  { action: 'previous', keys: ['k', 'ArrowUp'] },
  { action: 'correct', keys: ['e'] },
  { action: 'reject', keys: ['x'] },
  { action: 'merge', keys: ['m'] },
  { action: 'separate', keys: ['n'] },
  { action: 'cite', keys: ['c'] },
  { action: 'quote', keys: ['q'] },
  { action: 'undo', keys: ['u'] },
  { action: 'publish', keys: ['p'] },
  { action: 'help', keys: ['?', '؟'] },
] as const satisfies readonly { action: string; keys: readonly string[] }[];

export type KeyAction = (typeof KEYS)[number]['action'];

interface Press {
  key: string;
  code: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
}

/** `null` for what is the browser's. A layout of another script has our letters where theirs lie on a Latin one. */
export function actionOf(press: Press): KeyAction | null {
  if (press.ctrlKey || press.altKey || press.metaKey) return null;
  const shift = press.shiftKey ? 'Shift+' : '';
  if (/^\p{Script=Latin}$/u.test(press.key)) return rowOf(shift + press.key.toLowerCase());
  const named = rowOf(press.key);
  if (named !== null) return named;
  if (press.key.length !== 1 || /[\p{P}\p{S}\d]/u.test(press.key)) return null;
  return rowOf(shift + (/^Key([A-Z])$/.exec(press.code)?.[1]?.toLowerCase() ?? ''));
}

function rowOf(key: string): KeyAction | null {
  return KEYS.find(({ keys }) => (keys as readonly string[]).includes(key))?.action ?? null;
}

/** Where somebody types, or chooses by keys of their own. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, dialog, [contenteditable]') !== null
  );
}

/** What stands on the key. */
export function nameOfKey(key: string): string {
  const shift = /^Shift\+(.)$/.exec(key)?.[1];
  if (shift !== undefined) return `Shift + ${shift.toUpperCase()}`;
  return { ArrowDown: '↓', ArrowUp: '↑' }[key] ?? (key.length === 1 ? key.toUpperCase() : key);
}
