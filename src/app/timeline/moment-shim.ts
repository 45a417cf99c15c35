/**
 * Stands in for moment wherever vis-timeline and vis-data import it (an alias in vite.config.ts): exactly the
 * calls that their esnext builds make, always in UTC, with English names for their class names. Moment is
 * 20 KB gzip, and reads and writes the reader's own time zone, in which a day could shift. Words for readers
 * come from `Intl` (`ticks.ts`), never from here.
 *
 * As in moment, setters and `add` change the instant itself and return it; `clone` makes a new one.
 */
const MS = {
  millisecond: 1,
  second: 1000,
  minute: 60_000,
  hour: 3_600_000,
  day: 86_400_000,
  week: 604_800_000,
};

type Unit = keyof typeof MS | 'month' | 'year';
type Input = Instant | Date | number | string | undefined;

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');

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

  /** Names are always English: vis makes class names of them. */
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
  month(): number;
  month(value: number): this;
  month(value?: number): number | this {
    if (value === undefined) return this.#date.getUTCMonth();
    return this.#setMonth(this.#date.getUTCFullYear(), value);
  }

  /** Of the month, from 1; beyond its end it runs into the next. */
  date(): number;
  date(value: number): this;
  date(value?: number): number | this {
    if (value === undefined) return this.#date.getUTCDate();
    this.#date.setUTCDate(value);
    return this;
  }

  hours(): number;
  hours(value: number): this;
  hours(value?: number): number | this {
    if (value === undefined) return this.#date.getUTCHours();
    this.#date.setUTCHours(value);
    return this;
  }

  minutes(): number;
  minutes(value: number): this;
  minutes(value?: number): number | this {
    if (value === undefined) return this.#date.getUTCMinutes();
    this.#date.setUTCMinutes(value);
    return this;
  }

  seconds(): number;
  seconds(value: number): this;
  seconds(value?: number): number | this {
    if (value === undefined) return this.#date.getUTCSeconds();
    this.#date.setUTCSeconds(value);
    return this;
  }

  milliseconds(): number;
  milliseconds(value: number): this;
  milliseconds(value?: number): number | this {
    if (value === undefined) return this.#date.getUTCMilliseconds();
    this.#date.setUTCMilliseconds(value);
    return this;
  }

  /** From 0, the week's first day: Monday here, so that week lines agree with `isoWeekday`. */
  weekday(): number;
  weekday(value: number): this;
  weekday(value?: number): number | this {
    const today = (this.#date.getUTCDay() + 6) % 7;
    return value === undefined ? today : this.add(value - today, 'day');
  }

  /** Monday 1 to Sunday 7. */
  isoWeekday(): number {
    return this.#date.getUTCDay() || 7;
  }

  /** ISO 8601 week of the year. */
  week(): number;
  week(value: number): this;
  week(value?: number): number | this {
    const thursday = this.valueOf() + (3 - this.weekday()) * MS.day;
    const newYear = new Date(0).setUTCFullYear(new Date(thursday).getUTCFullYear(), 0, 1);
    const week = Math.floor((thursday - newYear) / MS.week) + 1;
    return value === undefined ? week : this.add(value - week, 'week');
  }

  add(amount: number, unit: string): this {
    const name = singular(unit);
    if (name === 'year') return this.#setMonth(this.year() + amount, this.month());
    if (name === 'month') return this.#setMonth(this.year(), this.month() + amount);
    this.#date.setTime(this.valueOf() + amount * MS[name]);
    return this;
  }

  subtract(amount: number, unit: string): this {
    return this.add(-amount, unit);
  }

  /** Whether both are the same instant or, with a unit, fall within the same one. */
  isSame(other: Input, unit?: string): boolean {
    const that = new Instant(other);
    if (unit === undefined) return this.valueOf() === that.valueOf();
    return this.#startOf(singular(unit)) === that.#startOf(singular(unit));
  }

  /** The names and numbers of which vis makes class names; any other pattern, and none, is ISO 8601. */
  format(pattern?: string): string {
    if (pattern === 'MMMM') return MONTHS[this.month()] ?? '';
    if (pattern === 'dddd') return WEEKDAYS[this.#date.getUTCDay()] ?? '';
    if (pattern === 'w') return String(this.week());
    return this.#date.toISOString();
  }

  /** The day stays, or is the month's last where the month is shorter: 31 January + 1 month is 28 February. */
  #setMonth(year: number, month: number): this {
    const lastDay = new Date(0);
    lastDay.setUTCFullYear(year, month + 1, 0);
    this.#date.setUTCFullYear(year, month, Math.min(this.date(), lastDay.getUTCDate()));
    return this;
  }

  #startOf(unit: Unit): number {
    if (unit === 'year') return this.year();
    if (unit === 'month') return this.year() * 12 + this.month();
    // Weeks are counted from a Monday, the fifth day of 1970.
    return Math.floor((this.valueOf() - (unit === 'week' ? 4 * MS.day : 0)) / MS[unit]);
  }
}

function singular(unit: string): Unit {
  return unit.replace(/s$/, '') as Unit;
}

export type { Instant };

export default Object.assign((input?: Input) => new Instant(input), {
  isMoment: (value: unknown): boolean => value instanceof Instant,
  /** vis sets the browser's language at import, for the whole page; axis words do not depend on it. */
  locale: (): string => 'en',
});
