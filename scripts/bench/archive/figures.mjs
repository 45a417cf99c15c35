/**
 * What the bar asks for, each with its limit; in the order of the bar. The names are those of the line of JSON.
 *
 * @typedef {'axis_ms' | 'axis_ratio' | 'drag_p95_ms' | 'drag_ratio' | 'longest_task_ms' | 'task_ratio' | 'filter_p95_ms'
 *   | 'heap_mb' | 'heap_ratio' | 'first_bytes_ratio' | 'cold_ratio'} FigureName
 * @typedef {Record<FigureName, number | null>} Figures `null`: not measured
 *
 * @typedef {object} Figure
 * @property {string} what as the report says it
 * @property {'ms' | 'MB' | '×'} unit
 * @property {number | null} limit at most so much; `null`: only told
 */

/** @type {Record<FigureName, Figure>} */
export const FIGURES = {
  axis_ms: { what: 'data fetched → axis complete', unit: 'ms', limit: null },
  axis_ratio: { what: "the same, beside vis-timeline's clusters", unit: '×', limit: 1 / 20 },
  drag_p95_ms: { what: 'drag for 2 s, p95 frame', unit: 'ms', limit: null },
  drag_ratio: { what: "the same, beside an idle page's frame", unit: '×', limit: 1.1 },
  longest_task_ms: { what: 'longest task of the main thread', unit: 'ms', limit: null },
  task_ratio: {
    what: 'the same, beside bare vis-timeline mounting the items we show',
    unit: '×',
    limit: 1.5,
  },
  filter_p95_ms: {
    what: 'keystroke or filter → axis, counts and list repainted, p95',
    unit: 'ms',
    limit: 100,
  },
  heap_mb: { what: 'heap', unit: 'MB', limit: null },
  heap_ratio: { what: "the same, beside vis-timeline's clusters", unit: '×', limit: 1 / 3 },
  first_bytes_ratio: {
    what: 'bytes fetched before the axis is complete, beside 1,000 events',
    unit: '×',
    limit: 1.2,
  },
  cold_ratio: {
    what: 'cold start, processor slowed down 4 times, beside 1,000 events',
    unit: '×',
    limit: 1.5,
  },
};

const NAMES = /** @type {FigureName[]} */ (Object.keys(FIGURES));

/**
 * @param {Figures} figures
 * @returns {FigureName[]} those that were measured and are above their limits
 */
export function missedBars(figures) {
  return NAMES.filter((name) => {
    const [value, { limit }] = [figures[name], FIGURES[name]];
    // A time of one frame is known to a hundredth of a millisecond, and no better.
    return value !== null && limit !== null && value > limit * 1.0005;
  });
}

/** The last line that `npm run bench -- --quick` prints. @param {Figures} figures */
export function jsonLine(figures) {
  const rounded = NAMES.map((name) => {
    const value = figures[name];
    return [name, value === null ? null : Number(value.toPrecision(4))];
  });
  return JSON.stringify(Object.fromEntries(rounded));
}
