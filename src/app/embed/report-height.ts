/** What a frame tells the page around it, and nothing else; it listens to no messages itself. */
interface HeightMessage {
  type: 'sanad:height';
  /** Of the frame's whole content, in CSS pixels, rounded up. */
  height: number;
}

/**
 * Tells the page around the frame how high the content is, now and at each change. The message holds nothing of
 * anybody, so it may go to any origin.
 *
 * @param view the frame's own window; by itself in a tab it tells nobody
 */
export function reportHeight(content: Element, view: Window = window): void {
  if (view.parent === view) return;
  let told = 0;
  new ResizeObserver(() => {
    const height = Math.ceil(content.getBoundingClientRect().height);
    if (height === told) return;
    told = height;
    view.parent.postMessage({ type: 'sanad:height', height } satisfies HeightMessage, '*');
  }).observe(content);
}
