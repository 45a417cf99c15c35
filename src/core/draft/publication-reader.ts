import type { Gap, Word } from '../names/words.ts';
import {
  CALENDAR,
  FROM_PUBLICATION,
  MONTHS,
  type Modifier,
  modifierOf,
  type Phrases,
  WEEKDAYS,
  YEAR,
  YEAR_WORD,
} from './publication-lexicon.ts';

/** The parts of a day as a text names it. */
export interface SaidDay {
  /** Days from the publication: «أمس» -1, «اليوم» 0, «غدا» 1. */
  from?: number;
  /** Monday 1 to Sunday 7. */
  weekday?: number;
  day?: number;
  month?: number;
  year?: number;
  modifier?: Modifier;
}

const DAY = /^(?:0?[1-9]|[12]\d|3[01])$/u;
const ON = new Set(['الموافق', 'في', 'بتاريخ']);

/** Reads the parts of a day word by word; what does not go on is left where it stands. */
export class DayReader {
  readonly parts: SaidDay = {};
  /** The next word. */
  at: number;
  readonly #words: readonly Word[];
  readonly #first: number;

  constructor(words: readonly Word[], first: number) {
    this.#words = words;
    this.#first = first;
    this.at = first;
  }

  /** Whether a day stands here: «اليوم الثلاثاء», «أمس 9 مارس», «الأحد 20 يوليو (تموز) 2025», «18 تموز الجاري». */
  read(): boolean {
    this.#take('from', this.#phrase(FROM_PUBLICATION));
    this.#attempt(() => {
      this.#skip((term) => term === 'يوم');
      return this.#take('weekday', this.#phrase(WEEKDAYS));
    });
    this.#attempt(() => {
      if (this.at > this.#first) this.#skip((term) => ON.has(term));
      return this.#dayAndMonth();
    });
    const { month, from, weekday } = this.parts;
    if (month === undefined && (from === undefined || weekday === undefined)) return false;
    this.#attempt(() => {
      const modifier = this.#near('blank', 'bracket') ? modifierOf(this.#term()) : null;
      this.at += 1;
      return this.#take('modifier', modifier ?? undefined);
    });
    return true;
  }

  #dayAndMonth(): boolean {
    const number = this.#term();
    if (!DAY.test(number) || !this.#near('blank', 'comma', 'bracket')) return false;
    this.at += 1;
    this.#skip((term) => term === 'من');
    this.#skip((term) => term === 'شهر');
    const month = this.#near('blank') ? this.#phrase(MONTHS) : undefined;
    if (month === undefined || !this.#sameMonth(month)) return false;
    Object.assign(this.parts, { day: Number(number), month });
    this.#attempt(() => {
      while (this.#skip((term) => YEAR_WORD.test(term) || CALENDAR.has(term)));
      const year =
        this.#near('blank', 'comma', 'bracket') && YEAR.test(this.#term()) ? Number(this.#term()) : undefined;
      this.at += 1;
      return this.#take('year', year);
    });
    return true;
  }

  /** «تموز/يوليو», «يوليو (تموز)»: two names of one month; of two names that differ, nothing follows. */
  #sameMonth(month: number): boolean {
    if (this.#near('comma')) return true;
    const bracket = this.#near('bracket');
    const before = this.at;
    const twin = this.#phrase(MONTHS);
    if (twin === undefined || twin === month) return true;
    this.at = before;
    return !bracket;
  }

  #take<K extends keyof SaidDay>(part: K, value: SaidDay[K]): boolean {
    if (value === undefined) return false;
    this.parts[part] = value;
    return true;
  }

  /** Goes back to where it stood if a step fails. */
  #attempt(step: () => boolean): void {
    const before = this.at;
    if (!step()) this.at = before;
  }

  #skip(is: (term: string) => boolean): boolean {
    if (!is(this.#term()) || !this.#near('blank', 'comma')) return false;
    this.at += 1;
    return true;
  }

  /** The longest phrase that begins here. */
  #phrase<T>(phrases: Phrases<T>): T | undefined {
    if (!this.#near('blank', 'comma', 'bracket', 'slash')) return undefined;
    for (let length = 3; length > 0; length -= 1) {
      const row = this.#words.slice(this.at, this.at + length);
      if (row.length < length || row.some(({ gap }, n) => n > 0 && gap !== 'blank')) continue;
      const value = phrases.get(row.map(({ term }) => term).join(' '));
      if (value === undefined) continue;
      this.at += length;
      return value;
    }
    return undefined;
  }

  /** Whether the next word is parted so from what was read; nothing parts the first. */
  #near(...gaps: readonly Gap[]): boolean {
    const gap = this.#words[this.at]?.gap;
    return this.at === this.#first || (gap !== undefined && gaps.includes(gap));
  }

  #term(): string {
    return this.#words[this.at]?.term ?? '';
  }
}
