import { hasNetChange } from './net-change.ts';
import { whenPainted } from './painted.ts';

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

/**
 * @param root what is drawn in
 * @param selector of the parts of it that matter: with items, lanes, labels and counts
 */
export function watchChanges(root: Node, selector: string): Changes {
  let records: MutationRecord[] = [];
  let changed = performance.now();
  let isAwaited = false;
  const look = () => {
    const now = performance.now();
    isAwaited = false;
    const seen = [...records, ...observer.takeRecords()];
    records = [];
    if (hasNetChange(seen, selector)) changed = now;
  };
  const observer = new MutationObserver((news) => {
    records.push(...news);
    if (isAwaited) return;
    isAwaited = true;
    whenPainted(look);
  });
  observer.observe(root, {
    ...{ subtree: true, childList: true },
    ...{ characterData: true, characterDataOldValue: true },
    ...{ attributes: true, attributeOldValue: true },
  });
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
