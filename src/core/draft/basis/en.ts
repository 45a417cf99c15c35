import type { Words } from '../publication-words.ts';

const join = (list: readonly string[], word: string) =>
  list.length < 2 ? list.join('') : `${list.slice(0, -1).join(', ')} ${word} ${list.at(-1)}`;

export const englishWords: Words = {
  months: [
    ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
    ...['November', 'December'],
  ],
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  wasA: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  allOf: ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'],
  digits: (text) => text,
  date: (day, month, year) => [day, month, year].filter((part) => part !== undefined).join(' '),
  fromPublication: [
    'the day two days before its publication',
    'the day before its publication',
    'the day of its publication',
    'the day after its publication',
    'the day two days after its publication',
  ],
  today: ['the day before yesterday', 'yesterday', 'today', 'tomorrow', 'the day after tomorrow'],
  modifiers: { this: 'of this month', last: 'last', next: 'next' },
  gloss: ({ today, weekday, date, modifier }) => {
    const day = [weekday, date, modifier].filter((part) => part !== '').join(' ');
    return ` (“${[today, day].filter((part) => part !== '').join(', ')}”)`;
  },
  without: ', without a year',
  and: (list) => join(list, 'and'),
  or: (list) => join(list, 'or'),
  stamp: (quote) => `The text bears its date: ${quote}.`,
  counted: (quote, which, yearless) => `The text calls ${which} ${quote}${yearless}.`,
  near: (quote, past) =>
    `The text ${past ? 'tells of' : 'mentions'} ${quote}${past ? ' as past' : ''} without a year: it was published less than a year from that day.`,
  month: (quote) => `The text mentions ${quote}: it was published in that same month.`,
  after: (quote) => `The text tells of ${quote} as past, so it was not published before that.`,
  year: {
    this: (quote) => `The text calls the year of its publication ${quote}.`,
    last: (quote) => `The text calls the year before its publication ${quote}.`,
    next: (quote) => `The text calls the year after its publication ${quote}.`,
  },
  pair: (quote, twin) =>
    `The text says both ${quote} and ${twin} (“next year”) of one thing, so it was published the year before.`,
  trueYears: (date, weekday, years, only, from, to) =>
    `From ${from} to ${to}, ${date} was a ${weekday}${only ? ' only' : ''} in ${years}.`,
  clash:
    'The weekdays and dates in the text cannot all be right in any one year; every year in which all but one are right is kept.',
  onDay: (date) => `So it was published on ${date}.`,
  onYear: (year) => `So it was published in ${year}; the text does not say on which day.`,
  onDays: (ranges, all) =>
    `So it was published on one of these days: ${ranges}${all ? `, all of them ${all}` : ''}; the text does not say which.`,
  range: (first, last) => `${first} to ${last}`,
  shortRange: (first, last) => `${first}–${last}`,
};
