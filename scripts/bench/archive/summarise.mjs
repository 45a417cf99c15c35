import { median } from '../median.mjs';

/**
 * @typedef {import('./measure-axis.mjs').AxisRound} AxisRound
 * @typedef {import('./measure-site.mjs').SiteMeasured} SiteMeasured
 * @typedef {{ ours: number, bare: number | null }} TaskRound `bare`: `null` where it is not there
 *
 * @typedef {object} Rounds
 * @property {AxisRound[]} ours
 * @property {AxisRound[] | null} clusters `null`: it hangs, or is not there
 * @property {TaskRound[]} tasks
 * @property {SiteMeasured | null} site `null`: not measured
 */

/**
 * Medians of what each round came to. Ratios are medians of the ratios of each round: what else the machine had to do
 * then stretched both sides.
 *
 * @param {Rounds} rounds
 * @returns {import('./figures.mjs').Figures}
 */
export function figuresOf({ ours, clusters, tasks, site }) {
  const of = (/** @type {(round: AxisRound) => number} */ take) => median(ours.map(take));
  const beside = (/** @type {(round: AxisRound) => number} */ take) =>
    clusters === null || clusters.length < ours.length
      ? null
      : median(ours.map((round, i) => take(round) / take(/** @type {AxisRound} */ (clusters[i]))));
  return {
    axis_ms: of(({ axis }) => axis),
    axis_ratio: beside(({ axis }) => axis),
    drag_p95_ms: of(({ dragFrame }) => dragFrame),
    drag_ratio: of(({ dragFrame, idleFrame }) => dragFrame / idleFrame),
    longest_task_ms: median(tasks.map(({ ours }) => ours)),
    task_ratio: tasks.some(({ bare }) => bare === null)
      ? null
      : median(tasks.map(({ ours, bare }) => ours / Number(bare))),
    filter_p95_ms: site && median(site.filter),
    heap_mb: of(({ heap }) => heap),
    heap_ratio: beside(({ heap }) => heap),
    first_bytes_ratio: site && ratio(site.bytes),
    cold_ratio: site && ratio(site.cold),
  };
}

/** @param {import('./measure-site.mjs').Beside[]} rounds */
const ratio = (rounds) => median(rounds.map(({ large, small }) => large / small));
