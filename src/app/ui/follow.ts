import type { MouseEvent } from 'react';

/**
 * Handles a plain click on a link inside the page; a click that asks the browser for a new tab, a window or a
 * download stays the browser's.
 */
export function follow(go: () => void) {
  return (click: MouseEvent<HTMLAnchorElement>) => {
    const browsers = click.metaKey || click.ctrlKey || click.shiftKey || click.altKey || click.button !== 0;
    if (browsers || click.defaultPrevented) return;
    click.preventDefault();
    go();
  };
}
