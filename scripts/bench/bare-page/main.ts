/**
 * The rival of `npm run bench`: what one gets from React and vis-timeline alone, in a screenful of code, set up
 * as their manuals say. It shows the events that our axis shows, and does nothing else.
 */
import { createElement, useEffect, useRef } from 'react';
import { createRoot } from 'react-dom/client';
import { Timeline } from 'vis-timeline/standalone';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';

/** Written by `scripts/bench/bare-items.mjs`. */
interface BareItems {
  window: { from: string; to: string };
  items: { id: string; content: string; start: string; end: string }[];
}

function BarePage() {
  const mount = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const left = new AbortController();
    let timeline: Timeline | undefined;
    void fetch('./items.json', { signal: left.signal })
      .then((answer): Promise<BareItems> => answer.json())
      .then(({ window: { from, to }, items }) => {
        if (!mount.current || left.signal.aborted) return;
        const ranges = items.map((item) => ({ ...item, type: 'range' as const }));
        timeline = new Timeline(mount.current, ranges, { rtl: true, start: from, end: to });
      });
    return () => {
      left.abort();
      timeline?.destroy();
    };
  }, []);
  return createElement('div', { ref: mount });
}

const root = document.getElementById('root');
if (root) createRoot(root).render(createElement(BarePage));
