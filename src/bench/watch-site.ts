/** Put into pages of the built site: when what matters was last painted otherwise than before. */
import { watchChanges } from './changes.ts';
import './handle.ts';
import { whenPainted } from './painted.ts';

const AXIS = '[data-axis]';
/** With lanes, labels and counts on it; the list, and the counts beside the filters. */
const ALL = `${AXIS}, [aria-labelledby="event-list"], label [data-count]`;

let acted = 0;
for (const type of ['input', 'click'])
  addEventListener(type, ({ timeStamp }) => (acted = timeStamp), { capture: true, passive: true });

window.__watch = {
  axis: watchChanges(document, AXIS).rest,
  all: watchChanges(document, ALL).rest,
  acted: () => acted,
  quoteLit: new Promise((resolve) => {
    const observer = new MutationObserver(() => {
      if (document.querySelector('mark[data-selected]') === null) return;
      observer.disconnect();
      whenPainted(() => resolve(performance.now()));
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  }),
};
