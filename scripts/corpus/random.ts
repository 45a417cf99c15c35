/**
 * Chance that comes out the same on every machine: mulberry32, and nothing but whole numbers, sums, products and
 * quotients after it (sines, logarithms and powers may differ in their last digit from engine to engine).
 */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** From 0 to below 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  }

  /** A whole number, both ends inside. */
  int(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<T>(list: readonly T[]): T {
    return at(list, this.int(0, list.length - 1));
  }

  /** An index of `count`, the n-th so often as 1/(n + 3): a few often, most of them seldom. */
  longTail(count: number): number {
    const wanted = this.next() * tailSum(count);
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (tailSum(middle + 1) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** One of some things by their weights. */
  weighted<T>(list: readonly (readonly [weight: number, thing: T])[]): T {
    let left = this.next() * list.reduce((sum, [weight]) => sum + weight, 0);
    for (const [weight, thing] of list) {
      left -= weight;
      if (left < 0) return thing;
    }
    return at(list, list.length - 1)[1];
  }
}

const tail: number[] = [0];

function tailSum(count: number): number {
  for (let n = tail.length; n <= count; n += 1) tail.push((tail[n - 1] ?? 0) + 1 / (n + 2));
  return tail[count] ?? 0;
}

/** @throws RangeError outside the list */
export function at<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new RangeError(`nothing at ${index} of ${list.length}`);
  return item;
}
