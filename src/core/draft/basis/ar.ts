import type { Words } from '../publication-words.ts';

export const arabicWords: Words = {
  months: [
    ...['يناير', 'فبراير', 'مارس', 'أبريل', 'مايو', 'يونيو', 'يوليو', 'أغسطس', 'سبتمبر', 'أكتوبر', 'نوفمبر'],
    ...['ديسمبر'],
  ],
  weekdays: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
  wasA: ['الاثنين', 'الثلاثاء', 'الأربعاء', 'الخميس', 'الجمعة', 'السبت', 'الأحد'],
  allOf: ['أيام اثنين', 'أيام ثلاثاء', 'أيام أربعاء', 'أيام خميس', 'أيام جمعة', 'أيام سبت', 'أيام أحد'],
  digits: (text) => text,
  date: (day, month, year) => [day, month, year].filter((part) => part !== undefined).join(' '),
  fromPublication: [
    'اليوم الذي يسبق نشره بيومين',
    'اليوم السابق لنشره',
    'يوم نشره',
    'اليوم التالي لنشره',
    'اليوم الذي يلي نشره بيومين',
  ],
  today: ['أول أمس', 'أمس', 'اليوم', 'غدًا', 'بعد غد'],
  modifiers: { this: 'الجاري', last: 'الماضي', next: 'المقبل' },
  gloss: null,
  without: ' بلا سنة',
  and: (list) => list.join(' و'),
  or: (list) => list.join(' أو '),
  stamp: (quote) => `يحمل النص تاريخه: ${quote}.`,
  counted: (quote, which, yearless) => `يسمي النص ${which} ${quote}${yearless}.`,
  near: (quote, past) => `يذكر النص ${quote}${past ? ' ماضيًا' : ''} بلا سنة، فلا يبعد عن نشره سنة.`,
  month: (quote) => `يذكر النص ${quote}، فقد نُشر في الشهر نفسه.`,
  after: (quote) => `يذكر النص ${quote} ماضيًا، فلم يُنشر قبل ذلك.`,
  year: {
    this: (quote) => `يسمي النص سنة نشره ${quote}.`,
    last: (quote) => `يسمي النص السنة السابقة لنشره ${quote}.`,
    next: (quote) => `يسمي النص السنة التالية لنشره ${quote}.`,
  },
  pair: (quote, twin) => `يقول النص عن أمر واحد ${quote} و${twin}، فقد نُشر في السنة السابقة لها.`,
  trueYears: (date, weekday, years, only, from, to) =>
    only
      ? `ومن ${from} إلى ${to} لم يوافق ${date} يوم ${weekday} إلا في ${years}.`
      : `ومن ${from} إلى ${to} وافق ${date} يوم ${weekday} في ${years}.`,
  clash:
    'ولا يجتمع ما في النص من أيام الأسبوع وتواريخها في سنة واحدة، فأُبقيت كل سنة يصح فيها كلها إلا واحدًا.',
  onDay: (date) => `فقد نُشر في ${date}.`,
  onYear: (year) => `فقد نُشر في سنة ${year}، ولا يعيّن النص يوم نشره.`,
  onDays: (ranges, all) =>
    `فقد نُشر في أحد هذه الأيام: ${ranges}${all ? `، وهي كلها ${all}` : ''}؛ ولا يعيّن النص أيها.`,
  range: (first, last) => `من ${first} إلى ${last}`,
  shortRange: (first, last) => `من ${first} إلى ${last}`,
};
