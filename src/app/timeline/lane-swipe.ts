/**
 * A finger that moves up or down over the lanes scrolls them: vis-timeline scrolls the lane heads alone, and its own
 * pan knows only sideways. Passive, so that the page can scroll where the lanes have no more to show.
 */
export function followSwipes(
  stage: HTMLElement,
  scroller: () => HTMLElement | null,
  { signal }: AbortController,
): void {
  let last: Touch | null = null;
  const options = { passive: true, signal };
  stage.addEventListener(
    'touchstart',
    ({ touches, target }) => {
      const isOwn = scroller()?.contains(target as Node) ?? true;
      last = touches.length === 1 && !isOwn ? (touches[0] ?? null) : null;
    },
    options,
  );
  stage.addEventListener(
    'touchmove',
    ({ touches }) => {
      const [now] = touches;
      if (last === null || now === undefined || touches.length > 1) return;
      const down = now.clientY - last.clientY;
      if (Math.abs(down) > Math.abs(now.clientX - last.clientX))
        scroller()?.scrollBy({ top: -down, behavior: 'instant' });
      last = now;
    },
    options,
  );
}
