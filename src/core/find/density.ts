/** In day numbers; the last day is not inside. */
interface Stretch {
  from: number;
  to: number;
}

/**
 * How many events lie in each bin. One that may lie on many days is shared out among them, so that it counts
 * once in all: counted whole in each, a single "for forty years" would look like an event in every quarter.
 *
 * @param edges day numbers in order: one more than there are bins
 */
export function density(stretches: Iterable<Stretch>, edges: readonly number[]): number[] {
  const bins = new Array<number>(Math.max(edges.length - 1, 0)).fill(0);
  for (const { from, to } of stretches) shareOut(bins, edges, from, to);
  return bins;
}

/** Adds `count` events that lie in a stretch, half-open, to the bins, each as much as it has of it. */
export function shareOut(
  bins: number[],
  edges: readonly number[],
  from: number,
  to: number,
  count = 1,
): void {
  for (let i = Math.max(firstAfter(edges, from) - 1, 0); i < bins.length; i += 1) {
    const start = Math.max(from, edges[i] ?? 0);
    const end = Math.min(to, edges[i + 1] ?? 0);
    if (start >= to) break;
    if (end > start) bins[i] = (bins[i] ?? 0) + (count * (end - start)) / (to - from);
  }
}

/** Index of the first edge beyond a day; their number if there is none. */
function firstAfter(edges: readonly number[], day: number): number {
  let low = 0;
  let high = edges.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
