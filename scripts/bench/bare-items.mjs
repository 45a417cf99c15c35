/**
 * @typedef {import('../../src/core/model/published.ts').TimelineIndex} TimelineIndex
 */

const DAY_MS = 86_400_000;

/** @param {string} day `YYYY-MM-DD` */
const nextDay = (day) => new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10);

/**
 * What the bare page shows: the dated events of a corpus, from the first of their days to the last, within the
 * window that our own page opened with. An open side ends where the other does: the rival has no word for it.
 *
 * @param {TimelineIndex} index
 * @param {{ from: string, to: string }} window first and last day that our page shows
 */
export function bareItems(index, window) {
  const items = index.events.flatMap(({ id, title, when }) => {
    const start = when?.earliest ?? when?.latest;
    const end = when?.latest ?? when?.reaches ?? start;
    if (!start || !end) return [];
    return [{ id, content: title.ar ?? id, start, end: nextDay(end) }];
  });
  return { window: { from: window.from, to: nextDay(window.to) }, items };
}
