/**
 * Stands in for moment wherever vis-timeline and vis-data import it (an alias in vite.config.ts), always in UTC.
 * Moment is 20 KB gzip, and reads and writes the reader's own time zone, in which a day could shift. Lines and
 * words of time are ours (`tick-layer.ts`), so vis asks for no more than to read instants and, since it cannot be
 * kept from counting lines of its own, to step through millennia: exactly the calls that its year scale makes.
 *
 * As in moment, setters and `add` change the instant itself and return it; `clone` makes a new one.
 */
type Input = Instant | Date | number | string | undefined;

class Instant {
  /** vis-util's validator knows a moment by this. */
  readonly _isAMomentObject = true;
  readonly #date: Date;

  constructor(input?: Input) {
    // A string without a zone would be read as local time; none is ever fed, and `dayToMs` makes the numbers.
    this.#date =
      input === undefined ? new Date() : new Date(input instanceof Instant ? input.valueOf() : input);
  }

  valueOf(): number {
    return this.#date.getTime();
  }

  toDate(): Date {
    return new Date(this.#date);
  }

  clone(): Instant {
    return new Instant(this);
  }

  locale(): this {
    return this;
  }

  year(): number;
  year(value: number): this;
  year(value?: number): number | this {
    if (value === undefined) return this.#date.getUTCFullYear();
    return this.#setMonth(value, this.#date.getUTCMonth());
  }

  /** From 0. */
  month(value: number): this {
    return this.#setMonth(this.year(), value);
  }

  /** Of the month, from 1. */
  date(value: number): this {
    this.#date.setUTCDate(value);
    return this;
  }

  hours(value: number): this {
    this.#date.setUTCHours(value);
    return this;
  }

  minutes(value: number): this {
    this.#date.setUTCMinutes(value);
    return this;
  }

  seconds(value: number): this {
    this.#date.setUTCSeconds(value);
    return this;
  }

  milliseconds(value: number): this {
    this.#date.setUTCMilliseconds(value);
    return this;
  }

  add(amount: number, _unit: 'year'): this {
    return this.year(this.year() + amount);
  }

  subtract(amount: number, unit: 'year'): this {
    return this.add(-amount, unit);
  }

  /** Whether both are the same instant or, with the unit, fall within the same year. */
  isSame(other: Input, unit?: 'year'): boolean {
    const that = new Instant(other);
    return unit === undefined ? this.valueOf() === that.valueOf() : this.year() === that.year();
  }

  /** The day stays, or is the month's last where the month is shorter: from 29 February 2020 to 28 February 2021. */
  #setMonth(year: number, month: number): this {
    const lastDay = new Date(0);
    lastDay.setUTCFullYear(year, month + 1, 0);
    this.#date.setUTCFullYear(year, month, Math.min(this.#date.getUTCDate(), lastDay.getUTCDate()));
    return this;
  }
}

export type { Instant };

export default Object.assign((input?: Input) => new Instant(input), {
  isMoment: (value: unknown): boolean => value instanceof Instant,
  /** vis sets the browser's language at import, for the whole page; nothing here has a language. */
  locale: (): string => 'en',
});
