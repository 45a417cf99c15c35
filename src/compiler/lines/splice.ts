/** At a place of a list: how many are taken out from there on, and what is put in before the next. */
export interface Splice<T> {
  at: number;
  removed: number;
  added: readonly T[];
}

type Numbers = Uint8Array | Uint32Array | Float64Array;

/**
 * A list of numbers with some taken out and others put in.
 * @param splices in order of their places, which do not overlap
 * @param width how many numbers each member of the list has
 */
export function spliced<N extends Numbers, T>(
  numbers: N,
  splices: readonly Splice<T>[],
  numbersOf: (one: T) => ArrayLike<number>,
  width = 1,
): N {
  const change = splices.reduce((sum, { removed, added }) => sum + added.length - removed, 0);
  const Kind = numbers.constructor as new (length: number) => N;
  const out = new Kind(numbers.length + change * width);
  let [from, to] = [0, 0];
  const copy = (end: number): void => {
    out.set(numbers.subarray(from, end), to);
    to += end - from;
  };
  for (const { at, removed, added } of splices) {
    copy(at * width);
    for (const one of added) {
      out.set(numbersOf(one), to);
      to += width;
    }
    from = (at + removed) * width;
  }
  copy(numbers.length);
  return out;
}
