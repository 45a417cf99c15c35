/**
 * @param {readonly number[]} values at least one
 * @returns {number} the middle one; of an even number, the upper of the two
 */
export function median(values) {
  const middle = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  if (middle === undefined) throw new RangeError('no median of nothing');
  return middle;
}
