import type { Day } from '../../model/published.ts';
import { addDays, compareDays, dayOf, isDay } from '../day.ts';
import { match } from '../pattern.ts';
import { checked, eachDay, otherForm, refuse } from './answer.ts';
import type { Rule } from './rule.ts';

const ONE_DAY = ['DAY? weekday? DAY? day of? month of? YEAR? year', 'weekday? month day year'] as const;

const TWO_DAYS = [
  'DAY? day and|to|dash day of? month of? YEAR? year',
  'of day to|until day of? month of? YEAR? year',
  'month day and|to|dash day year',
] as const;

/** Day, month and year, perhaps with the weekday; two days in a row or a range are a span. */
export const fullDate: Rule = {
  name: 'full-date',
  example: '«23 و24 من كانون الثاني 2017» → 2017-01-23/2017-01-24; “12 March 2019” → 2019-03-12',
  run(tokens) {
    const one = match(tokens, ...ONE_DAY);
    if (one) {
      const day = dayOf(one.get('year'), one.get('month'), one.get('day'));
      if (!isDay(day)) return refuse(`There is no day ${day}.`);
      const name = one.has('weekday') ? one.get('weekday') : undefined;
      return eachDay([day], () => checked(day, name));
    }
    const two = match(tokens, ...TWO_DAYS);
    if (!two) return otherForm('day month year; day and day month year');
    const [first = '', last = ''] = two
      .all('day')
      .map((day) => dayOf(two.get('year'), two.get('month'), day));
    return span(first, last, two.has('and'));
  },
};

function span(first: Day, last: Day, coordinated: boolean) {
  if (!isDay(first) || !isDay(last)) return refuse(`There is no day ${isDay(first) ? last : first}.`);
  if (compareDays(first, last) >= 0) return refuse(`The days run backwards: ${first}, ${last}.`);
  if (coordinated && addDays(first, 1) !== last) {
    return refuse(`“${first} and ${last}” are two dates, not one: cite each by its own words.`);
  }
  return { edtf: `${first}/${last}`, conflict: false };
}
