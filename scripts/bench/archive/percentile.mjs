/**
 * @param {readonly number[]} values at least one
 * @param {number} share 0.95: the least value that 95 of 100 do not exceed
 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  const found = sorted[Math.max(Math.ceil(sorted.length * share) - 1, 0)];
  if (found === undefined) throw new RangeError('no percentile of nothing');
  return found;
}
