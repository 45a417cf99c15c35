/**
 * The page as the build drew it, which stands until the app has drawn the same. The one door to it; absent on the
 * first page, on `404.html` and while developing.
 */
import styles from './still.module.css';

/** A link inside it, or what scrolls: by where they stand, the app has the same. */
const SCROLLERS = '[data-panel="event"] [tabindex="0"], [data-panel="event"] > div, [data-scroller]';

export function stillStands(): boolean {
  return still() !== null;
}

/** Where the app can speak while the page still stands: it failed, and what is read must not go for that. */
export function stillNotice(): HTMLElement | null {
  return document.getElementById('still-notice');
}

/**
 * Takes the page away in favour of the app, which is drawn: how far the reader has scrolled it and the link that
 * has the focus are handed over.
 */
export function leaveStill(): void {
  const page = still();
  const app = document.getElementById('root');
  if (page === null || app === null) return;
  const focused = document.activeElement;
  const href = focused instanceof HTMLAnchorElement && page.contains(focused) ? focused.href : null;
  const scrolled = [...page.querySelectorAll(SCROLLERS)].map(({ scrollTop }) => scrollTop);
  page.remove();
  [...app.querySelectorAll(SCROLLERS)].forEach((scroller, i) => {
    const top = scrolled[i] ?? 0;
    if (top > 0) scroller.scrollTop = top;
  });
  if (href === null) return;
  for (const link of app.querySelectorAll('a')) {
    if (link.href !== href) continue;
    link.focus({ preventScroll: true });
    return;
  }
}

function still(): HTMLElement | null {
  // Asked at build too, where the app draws what will stand.
  if (typeof document === 'undefined') return null;
  // By its class: the style sheet is part of the app because something of the app names it.
  return document.querySelector<HTMLElement>(`#still.${styles.page}`);
}
