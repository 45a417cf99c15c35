import { type RefObject, useLayoutEffect } from 'react';

/**
 * Pulls a pop-up back by as much as it would stand out of the window at its end: `--back` in its style. Where it
 * begins depends on the words beside its field, so that no rule of CSS knows it.
 *
 * @param shown whether the pop-up is there
 */
export function useWithinWindow(popup: RefObject<HTMLElement | null>, shown: boolean): void {
  useLayoutEffect(() => {
    if (!shown) return;
    const place = () => {
      const { current } = popup;
      if (current === null) return;
      current.style.setProperty('--back', '0px');
      const { left, right } = current.getBoundingClientRect();
      const isRtl = getComputedStyle(current).direction === 'rtl';
      const beyond = isRtl ? -left : right - document.documentElement.clientWidth;
      current.style.setProperty('--back', `${Math.max(0, Math.ceil(beyond))}px`);
    };
    place();
    window.addEventListener('resize', place);
    return () => window.removeEventListener('resize', place);
  }, [popup, shown]);
}
