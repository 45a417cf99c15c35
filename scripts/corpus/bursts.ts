import { addDays, weekday } from '../../src/core/dates/day.ts';
import { at, type Random } from './random.ts';

export const FIRST_DAY = '1996-01-01';
/** Thirty years. */
const DAYS = 10_958;

/** Some days in which one topic is all the news. */
export interface Burst {
  from: number;
  to: number;
  topic: number;
}

/** Thirty years of days: quiet Fridays, more news from year to year, and times when there is very much of it. */
export class Calendar {
  readonly #sums: number[] = [0];
  readonly #bursts: Burst[] = [];

  constructor(topics: number, random: Random) {
    const weights = Array.from(
      { length: DAYS },
      (_, n) => (weekday(addDays(FIRST_DAY, n)) === 5 ? 2 : 4) * (1 + n / DAYS),
    );
    for (let n = 0; n < 90; n += 1) {
      const from = random.int(0, DAYS - 40);
      const to = from + random.int(2, 24);
      const height = random.int(3, 18);
      for (let day = from; day <= to; day += 1)
        weights[day] = at(weights, day) * (1 + height / (1 + (day - from) / 4));
      this.#bursts.push({ from, to, topic: random.longTail(topics) });
    }
    for (const weight of weights) this.#sums.push(at(this.#sums, this.#sums.length - 1) + weight);
  }

  /** The day by which a share of all news is written. */
  dayAt(share: number): number {
    const wanted = share * at(this.#sums, DAYS);
    let low = 0;
    let high = DAYS - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at(this.#sums, middle + 1) > wanted) high = middle;
      else low = middle + 1;
    }
    return low;
  }

  /** The topic that is all the news on a day, if there is one. */
  topicOn(day: number): number | undefined {
    return this.#bursts.find(({ from, to }) => from <= day && day <= to)?.topic;
  }
}
