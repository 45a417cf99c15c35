/** How long a page goes on changing what it has drawn. */
export interface Changes {
  /**
   * Resolves once nothing has changed for so long since it was called.
   *
   * @returns when the last change had been painted, as `performance.now()`
   */
  rest(quietMs: number): Promise<number>;
  stop(): void;
}

/** What is only said, a moment later, to those who do not see it. */
const SAID = /<(\w+)[^>]* aria-live=[^>]*>[^<]*<\/\1>/g;

/**
 * Much is written again as it was, at every redraw: only what then stands there otherwise is a change.
 *
 * @param root what is drawn in
 * @param selector of the parts of it that matter: with items, lanes, labels and counts
 */
export function watchChanges(root: ParentNode & Node, selector: string): Changes {
  const draw = () =>
    Array.from(root.querySelectorAll(selector), ({ outerHTML }) => outerHTML.replace(SAID, '')).join('\n');
  let picture = draw();
  let changed = performance.now();
  let isAwaited = false;
  const look = () => {
    const now = performance.now();
    isAwaited = false;
    const other = draw();
    if (other !== picture) changed = now;
    picture = other;
  };
  const observer = new MutationObserver(() => {
    if (isAwaited) return;
    isAwaited = true;
    // The frame is drawn after all that was asked for before it, and a message comes after that.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        look();
      };
      port2.postMessage(null);
    });
  });
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  return {
    rest: (quietMs) =>
      new Promise((resolve) => {
        // What changed before may be long past, and what was just asked for still on its way.
        const asked = performance.now();
        const wait = () => {
          const left = Math.max(changed, asked) + quietMs - performance.now();
          if (left > 0 || isAwaited) setTimeout(wait, Math.max(left, 20));
          else resolve(changed);
        };
        wait();
      }),
    stop: () => observer.disconnect(),
  };
}
