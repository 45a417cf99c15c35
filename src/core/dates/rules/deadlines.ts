import type { Day } from '../../model/published.ts';
import { addDays, addMonths, compareDays, dayOf, daysInMonth, partsOf } from '../day.ts';
import { type Match, match } from '../pattern.ts';
import { anchorDays } from './anchor.ts';
import { onEachDay, otherForm, plainly } from './answer.ts';
import type { Rule } from './rule.ts';

/** A time limit: the last day of the month, the first such day that had not passed at the publication. */
export const untilEndOfMonth: Rule = {
  name: 'until-end-of-month',
  example: '«حتى نهاية آب/أغسطس», published 2025-07-20 → 2025-08-31',
  run(tokens, { published }) {
    const found = match(tokens, 'until end of? MONTH? month of? YEAR? year?');
    if (!found) return otherForm('“until the end of” and a month');
    const month = found.get('month');
    if (found.has('year')) return plainly(lastDayOf(found.get('year'), month));
    return onEachDay(published, (day) => {
      const { year } = partsOf(day);
      const end = lastDayOf(year, month);
      return compareDays(end, day) >= 0 ? end : lastDayOf(year + 1, month);
    });
  },
};

/**
 * A time limit as a length of time: about the day on which it runs out, counted from the citation that set it
 * or else from the publication. Half a month is 15 days.
 */
export const withinDuration: Rule = {
  name: 'within-duration',
  example: '«خلال شهر ونصف الشهر», set on 2025-07-17 → 2025-09-01~',
  run(tokens, { published, anchor }) {
    const found = match(
      tokens,
      `within count? ${UNITS} count?`,
      `within count? ${UNITS} and half ${UNITS}?`,
      `within count? and half ${UNITS}`,
      `within half ${UNITS}`,
    );
    const length = found && lengthOf(found);
    if (!length)
      return otherForm('“within” and a number of days, weeks, months or years, perhaps and a half');
    const start = anchor ? anchorDays(anchor) : { days: published };
    if ('refused' in start) return start;
    return onEachDay(start.days, (day) => `${addDays(addMonths(day, length.months), length.days)}~`);
  },
};

/** "A day after X happened" in X's favour: the event is so many days before the one the words stand with. */
export const daysBeforeOccasion: Rule = {
  name: 'days-before-occasion',
  example: '«بعد يوم من», the later event on 2022-03-15 → 2022-03-14',
  run(tokens, { anchor }) {
    const found = match(tokens, 'after count? DAY|DAYS count? of?', 'count? DAY|DAYS after');
    if (!found) return otherForm('“a day after”, or a number of days');
    const later = anchorDays(anchor);
    if ('refused' in later) return later;
    const count = found.has('count') ? found.get('count') : 1;
    return onEachDay(later.days, (day) => addDays(day, -count));
  },
};

const UNITS = 'DAY|DAYS|WEEK|WEEKS|MONTH|MONTHS|YEAR|YEARS';

interface Length {
  months: number;
  days: number;
}

const LENGTHS: Record<string, { whole: Length; half?: Length }> = {
  DAY: { whole: { months: 0, days: 1 } },
  WEEK: { whole: { months: 0, days: 7 } },
  MONTH: { whole: { months: 1, days: 0 }, half: { months: 0, days: 15 } },
  YEAR: { whole: { months: 12, days: 0 }, half: { months: 6, days: 0 } },
};

/** `null` for halves that make no whole days and for two different units. */
function lengthOf(found: Match): Length | null {
  const [unit = '', ...others] = Object.keys(LENGTHS).filter(
    (name) => found.has(name) || found.has(`${name}S`),
  );
  const { whole, half } = LENGTHS[unit] ?? {};
  if (!whole || others.length > 0 || (found.has('half') && !half)) return null;
  const onlyHalf = found.has('half') && !found.has('and');
  const count = onlyHalf ? 0 : (found.all('count')[0] ?? 1);
  const extra = found.has('half') && half ? half : { months: 0, days: 0 };
  return { months: whole.months * count + extra.months, days: whole.days * count + extra.days };
}

function lastDayOf(year: number, month: number): Day {
  return dayOf(year, month, daysInMonth(year, month));
}
