/**
 * @typedef {{ name: string, lcp: number, tbt: number }} Row medians, in milliseconds
 */

/**
 * `docs/benchmarks.md`. The ratios are the point.
 *
 * @param {Row[]} rows ours first, then what it is compared with
 * @param {{ rounds: number, slowdown: number, events: number, bar: number, machine: string }} run
 */
export function report(rows, { rounds, slowdown, events, bar, machine }) {
  const [ours, rival] = rows;
  if (!ours || !rival) throw new RangeError('nothing to compare');
  const ms = (/** @type {number} */ time) => `${Math.round(time)} ms`;
  const times = (/** @type {number} */ a, /** @type {number} */ b) => `${(a / b).toFixed(2)} ×`;
  const line = (/** @type {Row} */ { name, lcp, tbt }) => `| ${name} | ${ms(lcp)} | ${ms(tbt)} |`;
  return `# Benchmarks

Written by \`npm run bench\`. Times differ from run to run; the ratios hold.

## Opening the page

The largest contentful paint and the total blocking time of the opening page (what each task takes beyond 50 ms, from the
start until no such task has run for a second; counted from the first paint alone, the bare page would have none, since it
paints nothing until all is done), with ${events} events, beside a bare page of
React and vis-timeline's own build that shows the same dated events in the same window
(\`scripts/bench/bare-page\`). Processor slowed down ${slowdown} times, nothing cached, 1280 × 900 pixels, medians of
${rounds} rounds in turns.

| | largest contentful paint | total blocking time |
|---|---|---|
${rows.map(line).join('\n')}
| ${ours.name}, beside the bare page | ${times(ours.lcp, rival.lcp)} | ${times(ours.tbt, rival.tbt)} |

The bar is ${bar} times. Measured with: ${machine}.
`;
}
