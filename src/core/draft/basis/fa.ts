import type { Words } from '../publication-words.ts';

const join = (list: readonly string[], word: string) =>
  list.length < 2 ? list.join('') : `${list.slice(0, -1).join('، ')} ${word} ${list.at(-1)}`;

/** «ژوئیهٔ ۲۰۲۵»: a month that ends in ه takes the sign of annexation. */
const beforeYear = (month: string) => (/ه$/u.test(month) && month !== 'مه' ? `${month}ٔ` : month);

export const persianWords: Words = {
  months: [
    ...[
      'ژانویه',
      'فوریه',
      'مارس',
      'آوریل',
      'مه',
      'ژوئن',
      'ژوئیه',
      'اوت',
      'سپتامبر',
      'اکتبر',
      'نوامبر',
      'دسامبر',
    ],
  ],
  weekdays: ['دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه', 'یکشنبه'],
  wasA: ['دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه', 'یکشنبه'],
  allOf: ['دوشنبه', 'سه‌شنبه', 'چهارشنبه', 'پنجشنبه', 'جمعه', 'شنبه', 'یکشنبه'],
  digits: (text) => text.replaceAll(/\d/gu, (digit) => String.fromCodePoint(0x06f0 + Number(digit))),
  date: (day, month, year) =>
    year === undefined ? `${day} ${month}` : `${day} ${beforeYear(month)} ${year}`,
  fromPublication: [
    'دو روز پیش از انتشار خود را',
    'روز پیش از انتشار خود را',
    'روز انتشار خود را',
    'روز پس از انتشار خود را',
    'دو روز پس از انتشار خود را',
  ],
  today: ['پریروز', 'دیروز', 'امروز', 'فردا', 'پس‌فردا'],
  modifiers: { this: 'جاری', last: 'گذشته', next: 'آینده' },
  gloss: ({ today, weekday, date, modifier }) => {
    const month = modifier === '' ? date : beforeYear(date);
    return ` (${[today, weekday, month, modifier].filter((part) => part !== '').join(' ')})`;
  },
  without: '، بی ذکر سال،',
  and: (list) => join(list, 'و'),
  or: (list) => join(list, 'یا'),
  stamp: (quote) => `متن تاریخ خود را دارد: ${quote}.`,
  counted: (quote, which, yearless) => `متن ${which} ${quote}${yearless} می‌نامد.`,
  near: (quote, past) =>
    `متن از ${quote} بی ذکر سال${past ? ' و همچون روزی گذشته' : ''} یاد می‌کند؛ پس کمتر از یک سال با انتشار متن فاصله دارد.`,
  month: (quote) => `متن از ${quote} یاد می‌کند؛ پس در همان ماه منتشر شده است.`,
  after: (quote) => `متن از ${quote} همچون زمانی گذشته یاد می‌کند؛ پس پیش از آن منتشر نشده است.`,
  year: {
    this: (quote) => `متن سال انتشار خود را ${quote} می‌نامد.`,
    last: (quote) => `متن سال پیش از انتشار خود را ${quote} می‌نامد.`,
    next: (quote) => `متن سال پس از انتشار خود را ${quote} می‌نامد.`,
  },
  pair: (quote, twin) =>
    `متن دربارهٔ یک موضوع هم ${quote} می‌گوید و هم ${twin} (سال آینده)؛ پس یک سال پیش از آن منتشر شده است.`,
  trueYears: (date, weekday, years, only, from, to) =>
    `از ${from} تا ${to}، ${date} ${only ? 'تنها ' : ''}در ${years} ${weekday} بوده است.`,
  clash:
    'روزهای هفته و تاریخ‌های متن در هیچ سالی همگی با هم درست نیستند؛ هر سالی که در آن همه جز یکی درست باشند نگه داشته شد.',
  onDay: (date) => `پس در ${date} منتشر شده است.`,
  onYear: (year) => `پس در سال ${year} منتشر شده است و متن روز آن را مشخص نمی‌کند.`,
  onDays: (ranges, all) =>
    `پس در یکی از این روزها منتشر شده است: ${ranges}${all ? `، که همگی ${all}‌اند` : ''}؛ متن مشخص نمی‌کند کدام‌یک.`,
  range: (first, last) => `از ${first} تا ${last}`,
  shortRange: (first, last) => `${first} تا ${last}`,
};
