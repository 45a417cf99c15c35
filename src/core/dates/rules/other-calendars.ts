import { addMonths, dayIn } from '../../calendar/months.ts';
import { partsIn } from '../../calendar/parts.ts';
import type { Calendar } from '../../link/view-state.ts';
import type { Day } from '../../model/published.ts';
import { isLicensedOtherMonth, isNoEvent } from '../context/licence.ts';
import { addDays, compareDays } from '../day.ts';
import type { Match } from '../match/match.ts';
import { onEachDay, plainly, refuse } from './answer.ts';
import { LEAD } from './forms.ts';
import { innerWhen } from './inner.ts';
import type { Answer, Rule, RuleContext } from './rule.ts';

const ERA = 'of? YEAR? number hijriMark|persianMark? hijriMark|persianMark?';

/** «1402 هـ.ش». */
const SOLAR_ERA = 'of? YEAR? number hijriMark dot persianMark';

/** A day of the Hijri calendar, Umm al-Qura: sightings differ by a day. */
export const hijriDate: Rule = {
  name: 'hijri-date',
  example: '«25 محرم 1447 هـ» → 2025-07-20~',
  forms: [`${LEAD} day of? MONTH? hijri ${ERA}`, `${LEAD} day of? MONTH? hijri last|next|this?`],
  reads: 'day, Hijri month and year',
  gives: 'day',
  speaks: (found, look) => found.has('number') || isNoEvent(found, look),
  read: (found, context) => dayMeant(found, context, 'hijri', found.get('hijri'), '~'),
};

/** A day of the Iranian calendar. */
export const persianDate: Rule = {
  name: 'persian-date',
  example: '«29 تير 1404» → 2025-07-20',
  forms: [
    `${LEAD} day of? MONTH? persian ${ERA}`,
    `${LEAD} day of? MONTH? persian ${SOLAR_ERA}`,
    `${LEAD} day of? MONTH? persian last|next|this?`,
  ],
  reads: 'day, Iranian month and year',
  gives: 'day',
  speaks: (found) =>
    ['number', 'MONTH', 'this', 'last', 'next'].some((slot) => found.has(slot)) ||
    isClearlyPersian(found.get('persian')),
  read: (found, context) => dayMeant(found, context, 'solar-hijri', found.get('persian'), ''),
};

/** A month of the Hijri calendar. */
export const hijriMonth: Rule = {
  name: 'hijri-month',
  example: '«رمضان 1446» → 2025-03-01~/2025-03-29~',
  forms: [`MONTH? hijri ${ERA}`, 'MONTH? hijri last|next|this?'],
  reads: 'a Hijri month, perhaps with its year',
  gives: 'stretch',
  precision: 'month',
  speaks: isLicensedOtherMonth,
  read: (found, context) => monthMeant(found, context, 'hijri', found.get('hijri'), '~'),
};

/** A month of the Iranian calendar. */
export const persianMonth: Rule = {
  name: 'persian-month',
  example: '«تير 1404» → 2025-06-22/2025-07-22',
  forms: [`MONTH? persian ${ERA}`, `MONTH? persian ${SOLAR_ERA}`, 'MONTH persian last|next|this?'],
  reads: 'an Iranian month, perhaps with its year',
  gives: 'stretch',
  precision: 'month',
  speaks: (found) => found.has('number') || found.has('MONTH') || isClearlyPersian(found.get('persian')),
  read: (found, context) => monthMeant(found, context, 'solar-hijri', found.get('persian'), ''),
};

/** A year of the Hijri or the Iranian calendar. */
export const otherYear: Rule = {
  name: 'other-year',
  example: '«عام 1446 هـ» → 2024-07-07~/2025-06-25~; «العام الإيراني 1404» → 2025-03-21/2026-03-20',
  forms: [
    'YEAR? number hijriMark|persianMark hijriMark|persianMark?',
    'YEAR? number hijriMark dot persianMark',
    'YEAR hijriMark|persianMark hijriMark|persianMark? number',
  ],
  reads: 'a Hijri or Iranian year',
  gives: 'stretch',
  precision: 'year',
  speaks: (found) => yearNamed(found) !== undefined,
  read(found) {
    const year = yearNamed(found);
    if (year === undefined) return refuse('That is no year of these calendars.');
    const calendar = found.has('persianMark') ? 'solar-hijri' : 'hijri';
    const first = dayInCalendar(calendar, year, 1, 1);
    const next = dayInCalendar(calendar, year + 1, 1, 1);
    if (!first || !next) return refuse('That is no year of these calendars.');
    return stretch(first, addDays(next, -1), calendar === 'hijri' ? '~' : '');
  },
};

/** One day in two calendars: the Gregorian date is taken, and the other checked against it. */
export const sameDayTwice: Rule = {
  name: 'same-day-twice',
  example: '«25 محرم 1447 هـ الموافق 20 يوليو 2025» → 2025-07-20',
  forms: [
    '<day> comma? corresponding in? <day>',
    '<day> comma? open corresponding? in? <day> close',
    '<day> slash|dash <day>',
  ],
  reads: 'a day in two calendars',
  gives: 'day',
  // A day of one calendar twice is a range or a list.
  speaks: (found) => new Set(found.inner.map(calendarOf)).size === 2 || found.has('corresponding'),
  read(found, context) {
    const [plain, other] = found.inner.toSorted(
      (a, b) => Number(calendarOf(a) !== 'gregorian') - Number(calendarOf(b) !== 'gregorian'),
    );
    if (!plain || !other) return refuse('The words have only one day.');
    const answer = plain.rule.read(plain, context);
    const [one, two] = [plain, other].map((inner) => innerWhen(inner, context)?.earliest);
    if ('refused' in answer || !one || !two) return answer;
    const apart = Math.abs(compareDays(one, two)) / 86_400_000;
    return { ...answer, conflict: answer.conflict || apart > 2 };
  },
};

export function dayInCalendar(calendar: Calendar, year: number, month: number, day: number): Day | null {
  if (year < 1 || year > 1500 || month < 1 || month > 12) return null;
  return dayNamed(calendar, year, month, day) ?? thirtieth(calendar, year, month, day);
}

/** The 30th of a Hijri month of 29 days: where the moon was seen a day later, it had 30. */
function thirtieth(calendar: Calendar, year: number, month: number, day: number): Day | null {
  const before = calendar === 'hijri' && day === 30 ? dayNamed(calendar, year, month, 29) : null;
  return before && addDays(before, 1);
}

function dayNamed(calendar: Calendar, year: number, month: number, day: number): Day | null {
  try {
    return dayIn(calendar, year, month, day);
  } catch {
    return null;
  }
}

/** Without a mark of its era, a lower number is no year. */
const EARLIEST_BARE = 1300;

function calendarOf(match: Match): Calendar {
  if (match.has('hijri') || match.has('hijriMark')) return 'hijri';
  return match.has('persian') || match.has('persianMark') ? 'solar-hijri' : 'gregorian';
}

function yearNamed(found: Match): number | undefined {
  const year = found.find('number');
  const least = found.has('hijriMark') || found.has('persianMark') ? 1 : EARLIEST_BARE;
  return year !== undefined && year >= least && year <= 1500 ? year : undefined;
}

/** «آبان», «بهمن» … mean nothing else; «تير», «مهر», «دي», «آذر» are names and words too. */
function isClearlyPersian(month: number): boolean {
  return ![4, 7, 9, 10].includes(month);
}

function dayMeant(
  found: Match,
  context: RuleContext,
  calendar: Calendar,
  month: number,
  mark: string,
): Answer {
  if (found.has('number')) {
    const year = yearNamed(found);
    const day = year === undefined ? null : dayInCalendar(calendar, year, month, found.get('day'));
    return day ? plainly(day + mark) : refuse('There is no such day.');
  }
  return onEachDay(context.published, (published) => {
    const year = nearestYear(found, calendar, published, (year) =>
      dayInCalendar(calendar, year, month, found.get('day')),
    );
    const day = year === null ? null : dayInCalendar(calendar, year, month, found.get('day'));
    return day ? [day + mark] : [];
  });
}

function monthMeant(
  found: Match,
  context: RuleContext,
  calendar: Calendar,
  month: number,
  mark: string,
): Answer {
  const year = found.has('number') ? yearNamed(found) : undefined;
  if (found.has('number')) return monthStretch(calendar, year ?? 0, month, mark);
  const years = new Set(
    context.published.map((published) =>
      nearestYear(found, calendar, published, (year) => dayInCalendar(calendar, year, month, 1)),
    ),
  );
  const [only, ...others] = years;
  if (only === undefined || only === null || others.length > 0)
    return refuse('The month may be of several years.');
  return monthStretch(calendar, only, month, mark);
}

function monthStretch(calendar: Calendar, year: number, month: number, mark: string): Answer {
  const first = dayInCalendar(calendar, year, month, 1);
  return first
    ? stretch(first, addDays(addMonths(first, calendar, 1), -1), mark)
    : refuse('There is no such month.');
}

function stretch(first: Day, last: Day, mark: string): Answer {
  return { edtf: `${first}${mark}/${last}${mark}`, conflict: false };
}

/** The year of the latest such day that is not after the publication; with "next" of the first that is after it. */
function nearestYear(
  found: Match,
  calendar: Calendar,
  published: Day,
  dayOfYear: (year: number) => Day | null,
): number | null {
  const { year } = partsIn(published, calendar);
  const years = found.has('next') ? [year, year + 1, year + 2] : [year, year - 1, year - 2, year - 3];
  return (
    years.find((candidate) => {
      const day = dayOfYear(candidate);
      if (!day) return false;
      if (found.has('this')) return candidate === year;
      return found.has('next') ? day > published : day <= published;
    }) ?? null
  );
}
