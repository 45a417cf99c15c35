import { median } from './median.mjs';

/**
 * @typedef {{ name: string, lcp: number, tbt: number, bytes: number }} Row medians, in milliseconds
 */

/**
 * A section of `docs/benchmarks.md`. The ratios are the point.
 *
 * @param {Row[]} rows ours first, then the bare page, then an earlier version if there is one
 * @param {{ rounds: number, slowdown: number, events: number, bar: number, machine: string }} run
 */
export function reportOpening(rows, { rounds, slowdown, events, bar, machine }) {
  const [ours, rival, before] = rows;
  if (!ours || !rival) throw new RangeError('nothing to compare');
  const ms = (/** @type {number} */ time) => `${Math.round(time)} ms`;
  const times = (/** @type {number} */ a, /** @type {number} */ b) => `${(a / b).toFixed(2)} ×`;
  const kb = (/** @type {number} */ bytes) => `${(bytes / 1024).toFixed(1)} KB`;
  const line = (/** @type {Row} */ { name, lcp, tbt, bytes }) =>
    `| ${name} | ${ms(lcp)} | ${ms(tbt)} | ${kb(bytes)} |`;
  const beside = (/** @type {Row} */ other) =>
    `${times(ours.lcp, other.lcp)} | ${times(ours.tbt, other.tbt)} | ${kb(ours.bytes - other.bytes)} more`;
  return `## Opening the page

The largest contentful paint and the total blocking time of the opening page (what each task takes beyond 50 ms, from the
start until no such task has run for a second; counted from the first paint alone, the bare page would have none, since it
paints nothing until all is done), with ${events} events, beside a bare page of
React and vis-timeline's own build that shows the same dated events in the same window
(\`scripts/bench/bare-page\`). Processor slowed down ${slowdown} times, nothing cached, 1280 × 900 pixels, medians of
${rounds} rounds in turns.

| | largest contentful paint | total blocking time | sent |
|---|---|---|---|
${rows.map(line).join('\n')}
| ${ours.name}, beside the bare page | ${beside(rival)} |${before ? `\n| ${ours.name}, beside the version before | ${beside(before)} |` : ''}

The bar is ${bar} times. Measured with: ${machine}.
`;
}

/**
 * A section of `docs/benchmarks.md`.
 *
 * @param {import('./measure-builds.mjs').Measured} measured
 * @param {{ events: number, machine: string }} run
 */
export function reportBuilds({ builds, cards }, { events, machine }) {
  const s = (/** @type {number | null} */ seconds) => (seconds === null ? '' : `${seconds.toFixed(1)} s`);
  const ms = (/** @type {number[]} */ times) =>
    `${Math.round(median(times))} ms | ${Math.round(Math.max(...times))} ms`;
  const rows = builds.map(({ name, seconds, processor }) => `| ${name} | ${s(seconds)} | ${s(processor)} |`);
  return `## Building the site

How long \`npm run build -- --address URL\` takes with ${events} events in four languages: the data proved and compiled, the
types checked, every page and every preview card drawn, every text compressed ahead. \`npm run bench -- builds\` measures it
again, on a copy of the data.

| build | by the clock | processor time |
|---|---|---|
${rows.join('\n')}

The bars are 60 seconds by the clock for all pages and cards of the first, and 15 for the second, on two cores; whatever else
the machine has to do meanwhile stretches the clock, and hardly the processor time. A second build compares every file that it
would read and every file that it has written (\`scripts/building/\`). One that finds anything changed builds anew, and takes
from the cache what it can: rooms whose types fitted, cards that say the same, texts that were compressed before.

Each of the ${cards.length} preview cards, drawn one after the other, from what it says to the bytes of its file:

| | median | slowest |
|---|---|---|
| by the clock | ${ms(cards.map(({ clock }) => clock))} |
| processor time | ${ms(cards.map(({ processor }) => processor))} |

The bar is 150 ms for each. Measured with: ${machine}.
`;
}
