import { useEffect, useRef } from 'react';
import { type Action, actionOf } from './keys/key-map.ts';

/** Where letters and signs are the reader's own words. */
const TYPING =
  'input:not([type="checkbox"], [type="radio"], [type="button"]), textarea, select, [contenteditable]';

/** The keys that act wherever the focus is, unless the reader is typing or a dialog is open. */
export function usePageKeys(acts: Partial<Record<Action, () => void>>): void {
  const latest = useRef(acts);
  useEffect(() => {
    latest.current = acts;
  });
  useEffect(() => {
    const onKey = (press: KeyboardEvent) => {
      const isTyping = press.target instanceof Element && press.target.closest(TYPING) !== null;
      if (press.defaultPrevented || isTyping || document.querySelector('dialog[open]') !== null) return;
      // Neither of the page's own keys is an arrow: the direction does not matter.
      const action = actionOf('page', press, 'ltr');
      const act = action === null ? undefined : latest.current[action];
      if (!act) return;
      press.preventDefault();
      act();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}
