import type { Day } from '../../model/published.ts';
import { addDays, compareDays, dayOf, isDay } from '../day.ts';
import { checked, eachDay, refuse } from './answer.ts';
import { DAY_MONTH, LEAD, YEAR } from './forms.ts';
import type { Answer, Rule } from './rule.ts';

const ONE_DAY = [
  `${LEAD} ${DAY_MONTH} ${YEAR}`,
  `${LEAD} MONTH? month day comma? of? YEAR? year gregorian?`,
] as const;

const TWO_DAYS = [
  `DAY? in? day and|to|dash day of? MONTH? month ${YEAR}`,
  `of day and? to|until|dash day of? MONTH? month ${YEAR}`,
  'month day and|to|dash day comma? year',
] as const;

/** Day, month and year, perhaps with the weekday; two days in a row or a range are a span. */
export const fullDate: Rule = {
  name: 'full-date',
  example: '«23 و24 من كانون الثاني 2017» → 2017-01-23/2017-01-24; “12 March 2019” → 2019-03-12',
  forms: [...ONE_DAY, ...TWO_DAYS],
  reads: 'day month year; day and day month year',
  gives: 'day',
  read(found) {
    const days = found.all('day').map((day) => dayOf(found.get('year'), found.get('month'), day));
    const [first = '', last] = days;
    if (last !== undefined)
      return span(first, last, found.has('and') && !found.has('to') && !found.has('until'));
    if (!isDay(first)) return refuse(`There is no day ${first}.`);
    return eachDay([first], () => checked(first, found.find('weekday')));
  },
};

function span(first: Day, last: Day, coordinated: boolean): Answer {
  if (!isDay(first) || !isDay(last)) return refuse(`There is no day ${isDay(first) ? last : first}.`);
  if (compareDays(first, last) >= 0) return refuse(`The days run backwards: ${first}, ${last}.`);
  if (coordinated && addDays(first, 1) !== last) {
    return refuse(`“${first} and ${last}” are two dates, not one: cite each by its own words.`);
  }
  return { edtf: `${first}/${last}`, conflict: false };
}
