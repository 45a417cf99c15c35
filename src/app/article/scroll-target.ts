/** How far a scroller must be scrolled for a quote to be read in its place. Pure, in pixels. */

interface Quote {
  /** From the top of the scroller's content. */
  top: number;
  height: number;
}

/**
 * The quote begins a third of the way down, where the words before it can be seen too; one that would then
 * run out of the bottom begins as much higher as it needs, but never above the top.
 */
export function scrollTarget(quote: Quote, viewHeight: number): number {
  const third = viewHeight / 3;
  const overrun = Math.max(0, third + quote.height - viewHeight);
  return Math.max(0, Math.round(quote.top - Math.max(0, third - overrun)));
}
