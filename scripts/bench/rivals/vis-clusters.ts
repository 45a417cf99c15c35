/** vis-timeline with its own clusters, set up as is fastest with many events. */
import { expose } from './page.ts';
import { visRival } from './vis.ts';

expose(
  visRival({ cluster: {} }, (timeline) => {
    // With a window that is given, its clusters stay unpainted until it moves (so in 8.5.4).
    requestAnimationFrame(() => {
      const { start, end } = timeline.getWindow();
      const nudge = (end.valueOf() - start.valueOf()) / 1e4;
      timeline.setWindow(start.valueOf() + nudge, end.valueOf() + nudge, { animation: false });
    });
  }),
);
