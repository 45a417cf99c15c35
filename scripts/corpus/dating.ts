import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  daysInMonth,
  partsOf,
  startOfWeek,
  weekday,
} from '../../src/core/dates/day.ts';
import { type Counted, count } from './arabic.ts';
import { at, type Random } from './random.ts';

/** A date as an article says it, and as an editor writes it down. What the words come to is reckoned here anew. */
export interface Said {
  /** The words in the sentence: «يوم الأحد الماضي». */
  words: string;
  rule: string;
  when: string;
  anchor?: 'none';
}

const LEVANT =
  'كانون الثاني،شباط،آذار،نيسان،أيار،حزيران،تموز،آب،أيلول،تشرين الأول،تشرين الثاني،كانون الأول'.split('،');
const EGYPT = 'يناير،فبراير،مارس،أبريل،مايو،يونيو،يوليو،أغسطس،سبتمبر،أكتوبر،نوفمبر،ديسمبر'.split('،');
const WEEKDAYS = 'الاثنين،الثلاثاء،الأربعاء،الخميس،الجمعة،السبت،الأحد'.split('،');

const YEARS: Counted = ['عام', 'أعوام', 'عاماً'];
const WEEKS: Counted = ['أسبوع', 'أسابيع', 'أسبوعاً'];

/** How a house writes months. */
export type MonthStyle = (month: number) => string;

export const MONTH_STYLES: readonly MonthStyle[] = [
  (month) => at(LEVANT, month - 1),
  (month) => at(EGYPT, month - 1),
  (month) => `${at(EGYPT, month - 1)} (${at(LEVANT, month - 1)})`,
  (month) => `${at(LEVANT, month - 1)}/${at(EGYPT, month - 1)}`,
];

export const dayName = (day: string): string => at(WEEKDAYS, weekday(day) - 1);

/** A day written out, which counts from nothing. */
export function fullDate(day: string, months: MonthStyle): Said {
  const parts = partsOf(day);
  return {
    words: `${parts.day} ${months(parts.month)} ${parts.year}`,
    rule: 'full-date',
    when: day,
    anchor: 'none',
  };
}

/** A day as an article published then tells it, if it lies in the months before. */
export function pastDay(day: string, published: string, months: MonthStyle, random: Random): Said {
  const ago = daysBetween(day, published);
  const { month, day: number } = partsOf(day);
  const name = dayName(day);
  const isThisMonth = day.slice(0, 7) === published.slice(0, 7);
  const ways: (readonly [number, Said])[] = [[1, fullDate(day, months)]];
  if (ago === 0) ways.push([5, { words: `اليوم ${name}`, rule: 'today', when: day }]);
  if (ago < 7) {
    const words = random.pick([`يوم ${name}`, `مساء ${name}`, `صباح ${name}`, name]);
    ways.push([6, { words, rule: 'weekday-before-publication', when: day }]);
  }
  if (ago > 0 && ago < 8) {
    ways.push([2, { words: `يوم ${name} الماضي`, rule: 'weekday-before-publication', when: day }]);
  }
  if (ago > 2 && isThisMonth) {
    ways.push([3, { words: `${number} ${months(month)} الجاري`, rule: 'day-month-this', when: day }]);
  }
  if (ago > 7 && ago < 300 && !isThisMonth) {
    ways.push([4, { words: `${number} ${months(month)} الماضي`, rule: 'last-day-month', when: day }]);
  }
  // A leap day can be read from other years too.
  if (ago < 150 && !day.endsWith('02-29')) {
    ways.push([2, { words: `يوم ${name} ${number} ${months(month)}`, rule: 'weekday-day-month', when: day }]);
  }
  return random.weighted(ways);
}

/** A day ahead. */
export function coming(published: string, months: MonthStyle, random: Random): Said {
  const { year } = partsOf(published);
  const ahead = addDays(published, random.int(1, 7));
  const far = addDays(published, random.int(8, 200));
  const monday = addDays(startOfWeek(published), 7);
  const weeks = random.int(3, 9);
  return random.weighted([
    [4, { words: `يوم ${dayName(ahead)} المقبل`, rule: 'next-weekday', when: ahead }],
    [4, fullDate(far, months)],
    [3, { words: 'الأسبوع المقبل', rule: 'next-week', when: `[${monday}..${addDays(monday, 6)}]` }],
    [1, { words: 'مطلع العام المقبل', rule: 'part-of-year', when: `${year + 1}-33` }],
    [
      2,
      {
        words: `في غضون ${count(weeks, WEEKS)}`,
        rule: 'within-duration',
        when: `${addDays(published, weeks * 7)}~`,
      },
    ],
  ]);
}

/** The end of one of the months ahead, as a time limit. */
export function untilEndOf(published: string, months: MonthStyle, random: Random): Said {
  const { year, month } = partsOf(addMonths(`${published.slice(0, 7)}-01`, random.int(1, 8)));
  return {
    words: `حتى نهاية ${months(month)} ${year}`,
    rule: 'until-end-of-month',
    when: dayOf(year, month, daysInMonth(year, month)),
    anchor: 'none',
  };
}

/** Less than a day's precision, in the years before: a month, its part, a year, its part, some days. */
export function longAgo(published: string, months: MonthStyle, random: Random): Said {
  const { year, month } = partsOf(published);
  const then = year - random.int(1, 12);
  const some = random.int(1, 12);
  const padded = String(some).padStart(2, '0');
  const first = random.int(2, 20);
  const last = first + random.int(1, 7);
  const lastYearOf = some < month ? year : year - 1;
  return random.weighted([
    [
      5,
      { words: `في ${months(some)} ${then}`, rule: 'month-year', when: `${then}-${padded}`, anchor: 'none' },
    ],
    [3, { words: `${months(some)} الماضي`, rule: 'last-month-name', when: `${lastYearOf}-${padded}` }],
    [4, { words: `عام ${then}`, rule: 'year', when: `${then}`, anchor: 'none' }],
    [2, { words: 'العام الماضي', rule: 'last-year', when: `${year - 1}` }],
    [1, { words: `مطلع عام ${then}`, rule: 'part-of-year', when: `${then}-33`, anchor: 'none' }],
    [1, { words: `أواخر عام ${then}`, rule: 'part-of-year', when: `${then}-36`, anchor: 'none' }],
    [
      2,
      {
        words: `مطلع ${months(some)} ${then}`,
        rule: 'part-of-month',
        when: `[${then}-${padded}-01..${then}-${padded}-10]`,
        anchor: 'none',
      },
    ],
    [
      4,
      {
        words: `من ${first} إلى ${last} ${months(some)} ${then}`,
        rule: 'full-date',
        when: `${dayOf(then, some, first)}/${dayOf(then, some, last)}`,
        anchor: 'none',
      },
    ],
    [3, fullDate(dayOf(then, some, first), months)],
  ]);
}

/** Since when something goes on. */
export function since(published: string, random: Random): Said {
  const { year } = partsOf(published);
  const years = random.int(3, 25);
  return random.weighted([
    [3, { words: `منذ عام ${year - years}`, rule: 'since-year', when: `${year - years}/..`, anchor: 'none' }],
    [
      2,
      {
        words: `منذ ${count(years, YEARS)}`,
        rule: 'since-years-ago',
        when: `${year - countedYears(years)}~/..`,
      },
    ],
    [1, { words: 'خلال الأشهر الماضية', rule: 'past-months', when: `/${published.slice(0, 7)}` }],
  ]);
}

/** `count` leaves one and two of a hundred out. */
const countedYears = (years: number): number => Number.parseInt(count(years, YEARS), 10);
