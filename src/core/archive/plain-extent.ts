/**
 * Where a mark ends that begins at its date's own day: the end outside, counted from that day.
 *
 * @param last from the day to the latest; `null` where the end is open
 * @param reach of an open end
 */
export function plainExtent(last: number | null, reach: number): number {
  return (last ?? Math.max(reach, 0)) + 1;
}
