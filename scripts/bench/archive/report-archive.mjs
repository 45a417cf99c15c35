import { median } from '../median.mjs';
import { FIGURES, missedBars } from './figures.mjs';
import { figuresOf } from './summarise.mjs';

/**
 * @typedef {import('./measure-axis.mjs').AxisRound} AxisRound
 * @typedef {import('./figures.mjs').FigureName} FigureName
 */

const UNMEASURED = 'not measured';
const HANG = 'hangs: more than 60 s';

/**
 * A section of `docs/benchmarks.md`.
 *
 * @param {import('./run-archive.mjs').Measured} measured
 * @param {{ machine: string }} run
 */
export function reportArchive({ events, hasRivals, rounds, others, million }, { machine }) {
  const figures = figuresOf(rounds);
  const missed = missedBars(figures);
  const bars = /** @type {FigureName[]} */ (Object.keys(FIGURES)).map((name) => {
    const { what, unit, limit } = FIGURES[name];
    const bar = limit === null ? '' : `at most ${say(limit, unit)}`;
    return `| ${what} (\`${name}\`) | ${say(figures[name], unit)} | ${bar}${missed.includes(name) ? ' – **missed**' : ''} |`;
  });
  const all = [
    { name: 'Sanad', rounds: rounds.ours },
    ...(hasRivals ? [{ name: 'vis-timeline with its clusters', rounds: rounds.clusters }] : []),
    ...others,
  ];
  const dragTask = Math.max(...rounds.ours.map(({ dragTask }) => dragTask));
  return `## A hundred thousand events

${count(events)} events of ten years, all in one window of 1200 × 500 pixels, beside what npm offers for the same; installed and
built when the bench is run (\`scripts/bench/rivals\`). Medians of ${rounds.ours.length} rounds in turns, each in a browser of its own;
ratios are medians of the ratios of each round.

| | measured | bar |
|---|---|---|
${bars.join('\n')}

While our axis is dragged, ${dragTask === 0 ? 'no task is' : `the longest task is ${say(dragTask, 'ms')}: the bar is that none is`} above 50 ms.

| | axis complete | items drawn | drag, p95 frame | worst | heap |
|---|---|---|---|---|---|
${all.map(contenderRow).join('\n')}
${hasRivals ? '' : '\nThe rivals could not be installed: ours alone was measured.\n'}
"Axis complete" is the last change of drawn items, lanes, labels and counts that was painted, with all events here; the data
are in memory before, as objects for the others, as the bytes of the files that are served for ours. The drag is a mouse's, to and
fro for two seconds; frames are those of \`requestAnimationFrame\`. Heap is what the mounted axis adds to the page with its
workers, array buffers and elements (\`performance.measureUserAgentSpecificMemory\`, after collecting garbage), the data that it is given
not counted. vis-timeline is given boxes and points instead of ranges and points, in its favour: its clusters take several times as long over ranges.
react-calendar-timeline runs on React 18, the last that it knows, in one row and not stacked. Tasks are those of the browser's scheduler in
a trace of the mounting, in processor time. A keystroke or filter is one of forty acts in a round: six people chosen and taken off again, three
words typed and taken off letter by letter; all rounds in one page, which has all events. Of the whole site, bytes are those that its server has sent by then, headers included.

${reportLink(rounds.site)}

${reportMillion(million)}

Measured with: ${machine}.
`;
}

/** @param {{ name: string, rounds: AxisRound[] | null }} contender */
function contenderRow({ name, rounds }) {
  if (rounds === null) return `| ${name} | ${HANG} | | | | |`;
  const of = (/** @type {(round: AxisRound) => number} */ take) => median(rounds.map(take));
  const cells = [
    say(
      of(({ axis }) => axis),
      'ms',
    ),
    count(of(({ shown }) => shown)),
    say(
      of(({ dragFrame }) => dragFrame),
      'ms',
    ),
    say(
      of(({ worstFrame }) => worstFrame),
      'ms',
    ),
    say(
      of(({ heap }) => heap),
      'MB',
    ),
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
}

/** @param {import('./measure-site.mjs').SiteMeasured | null} site */
function reportLink(site) {
  if (site === null) return `A link to one event: ${UNMEASURED}.`;
  const ms = median(site.link.map(({ ms }) => ms));
  const kilobytes = median(site.link.map(({ bytes }) => bytes)) / 1024;
  return `A link to one event, opened with nothing cached, has its quote lit after ${say(ms, 'ms')} and ${count(Math.round(kilobytes))} KB.`;
}

/** @param {import('./measure-million.mjs').Million | null} million */
function reportMillion(million) {
  if (million === null) return `With 1,000,000 events: ${UNMEASURED}.`;
  const { axis, heap, person, zoom, dragFrame } = million;
  return `With 1,000,000 events the axis alone is complete after ${say(axis, 'ms')} and adds ${say(heap, 'MB')}; a person chosen is shown after
${say(person, 'ms')}, four times as close after ${say(zoom, 'ms')}; dragged, a frame takes ${say(dragFrame, 'ms')} (p95).`;
}

/** @param {number} value */
const count = (value) => value.toLocaleString('en');

/** @param {number | null} value @param {'ms' | 'MB' | '×'} unit */
function say(value, unit) {
  if (value === null) return UNMEASURED;
  if (unit === '×') return `${Number(value.toPrecision(2))} ×`;
  return `${value < 100 ? value.toFixed(1) : count(Math.round(value))} ${unit}`;
}
