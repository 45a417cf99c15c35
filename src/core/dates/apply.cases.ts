import type { WordsContext } from './apply.ts';

/** The five publications of the first corpus, and two English ones; sets where the texts leave the day open. */
const day = (edtf: string) => ({ published: [{ earliest: edtf, latest: edtf }], publishedEdtf: edtf });

export const PUBLICATIONS = {
  /** A Wednesday. */
  summit: { language: 'ar', ...day('2022-01-19') },
  /** A Tuesday. */
  moscow: { language: 'ar', ...day('2022-03-15') },
  /** A Sunday. */
  kremlin: { language: 'ar', ...day('2025-07-20') },
  /** Not before Sunday 20 July. */
  late: {
    language: 'ar',
    published: [{ earliest: '2025-07-20', latest: '2025-07-31' }],
    publishedEdtf: '[2025-07-20..2025-07-31]',
  },
  /** One of four Tuesdays. */
  tuesdays: {
    language: 'ar',
    published: ['2021-12-07', '2021-12-14', '2021-12-21', '2021-12-28'].map((tuesday) => ({
      earliest: tuesday,
      latest: tuesday,
    })),
    publishedEdtf: '[2021-12-07,2021-12-14,2021-12-21,2021-12-28]',
  },
  newYear: {
    language: 'ar',
    published: [{ earliest: '2021-12-30', latest: '2022-01-02' }],
    publishedEdtf: '[2021-12-30..2022-01-02]',
  },
  january: { language: 'ar', ...day('2022-01-03') },
  /** A Thursday. */
  english: { language: 'en', ...day('2020-05-14') },
  persian: { language: 'fa', ...day('2025-07-20') },
} satisfies Record<string, WordsContext>;

export interface RuleCase {
  rule: string;
  words: string | string[];
  published: keyof typeof PUBLICATIONS;
  /** EDTF of the citation counted from. */
  anchor?: string;
  /** EDTF; after `!` if the words contradict themselves. */
  gives: string;
}

export const READ: RuleCase[] = [
  // full-date
  {
    rule: 'full-date',
    words: '23 و24 من كانون الثاني 2017',
    published: 'moscow',
    gives: '2017-01-23/2017-01-24',
  },
  {
    rule: 'full-date',
    words: 'يومي 19 و20 كانون الثاني 2022',
    published: 'moscow',
    gives: '2022-01-19/2022-01-20',
  },
  {
    rule: 'full-date',
    words: 'من 23 إلى 25 يناير 2017',
    published: 'moscow',
    gives: '2017-01-23/2017-01-25',
  },
  { rule: 'full-date', words: '٥ ديسمبر (كانون الأول) ٢٠٢٤', published: 'kremlin', gives: '2024-12-05' },
  { rule: 'full-date', words: 'الأول من تشرين الأول ۲۰۲۱', published: 'summit', gives: '2021-10-01' },
  { rule: 'full-date', words: '29 شباط/فبراير 2024م', published: 'kremlin', gives: '2024-02-29' },
  { rule: 'full-date', words: 'الأربعاء 19 كانون الثاني 2022', published: 'moscow', gives: '2022-01-19' },
  { rule: 'full-date', words: 'الخميس 18 يوليو 2025', published: 'late', gives: '![2025-07-17,2025-07-18]' },
  { rule: 'full-date', words: '12 March 2019', published: 'english', gives: '2019-03-12' },
  { rule: 'full-date', words: 'Tuesday, March 12th, 2019', published: 'english', gives: '2019-03-12' },
  { rule: 'full-date', words: '11–12 May 2020', published: 'english', gives: '2020-05-11/2020-05-12' },
  {
    rule: 'full-date',
    words: 'the 23rd and 24th of January 2017',
    published: 'english',
    gives: '2017-01-23/2017-01-24',
  },
  // weekday-day-month
  { rule: 'weekday-day-month', words: 'يوم الأحد 20 يوليو (تموز)', published: 'late', gives: '2025-07-20' },
  { rule: 'weekday-day-month', words: 'اليوم الثلاثاء 15 من آذار', published: 'moscow', gives: '2022-03-15' },
  {
    rule: 'weekday-day-month',
    words: 'يوم الخميس 18 يوليو الجاري',
    published: 'late',
    gives: '![2025-07-17,2025-07-18]',
  },
  {
    rule: 'weekday-day-month',
    words: 'الاثنين 15 تشرين الثاني الماضي',
    published: 'tuesdays',
    gives: '2021-11-15',
  },
  // Ahead of the publication, as its weekday says: 25 July 2024 was a Thursday.
  { rule: 'weekday-day-month', words: 'الجمعة 25 تموز', published: 'kremlin', gives: '2025-07-25' },
  {
    rule: 'weekday-day-month',
    words: 'يوم الجمعة 25 يوليو المقبل',
    published: 'kremlin',
    gives: '2025-07-25',
  },
  // The year is not changed to mend a weekday: 18 July was a Thursday in 2024, a Friday in 2025.
  {
    rule: 'weekday-day-month',
    words: 'الخميس 18 يوليو',
    published: 'kremlin',
    gives: '![2025-07-17,2025-07-18]',
  },
  {
    rule: 'weekday-day-month',
    words: 'اليوم الأربعاء 20 تموز',
    published: 'kremlin',
    gives: '![2025-07-20,2025-07-23]',
  },
  { rule: 'weekday-day-month', words: 'Tuesday 12 May', published: 'english', gives: '2020-05-12' },
  { rule: 'weekday-day-month', words: 'Tuesday, May 12', published: 'english', gives: '2020-05-12' },
  // day-month-this, last-day-month
  { rule: 'day-month-this', words: '11 من آذار الحالي', published: 'moscow', gives: '2022-03-11' },
  { rule: 'last-day-month', words: '20 من كانون الثاني الماضي', published: 'moscow', gives: '2022-01-20' },
  { rule: 'last-day-month', words: '23 يونيو (حزيران) الماضي', published: 'late', gives: '2025-06-23' },
  { rule: 'last-day-month', words: 'في 14 مايو (أيار) الماضي', published: 'late', gives: '2025-05-14' },
  { rule: 'last-day-month', words: '29 شباط الماضي', published: 'kremlin', gives: '2024-02-29' },
  {
    rule: 'last-day-month',
    words: '31 كانون الأول الماضي',
    published: 'newYear',
    gives: '[2020-12-31,2021-12-31]',
  },
  // months
  { rule: 'month-year', words: 'نوفمبر 2015', published: 'tuesdays', gives: '2015-11' },
  { rule: 'month-year', words: 'آذار/مارس 2017', published: 'tuesdays', gives: '2017-03' },
  { rule: 'month-year', words: 'شهر أيار / مايو من عام 2017', published: 'tuesdays', gives: '2017-05' },
  { rule: 'month-year', words: 'March 2017', published: 'english', gives: '2017-03' },
  { rule: 'last-month-name', words: 'نوفمبر الماضي', published: 'tuesdays', gives: '2021-11' },
  { rule: 'last-month-name', words: 'أبريل (نيسان) الماضي', published: 'late', gives: '2025-04' },
  { rule: 'last-month-name', words: 'يناير (كانون الثاني) الماضي', published: 'late', gives: '2025-01' },
  { rule: 'last-month-name', words: 'كانون الأول الماضي', published: 'tuesdays', gives: '2020-12' },
  { rule: 'last-month-name', words: 'كانون الأول الماضي', published: 'newYear', gives: '[2020-12,2021-12]' },
  { rule: 'last-month-name', words: 'last November', published: 'english', gives: '2019-11' },
  { rule: 'bare-month', words: 'في سبتمبر', published: 'tuesdays', gives: '2021-09' },
  { rule: 'bare-month', words: 'بتموز', published: 'kremlin', gives: '2025-07' },
  { rule: 'bare-month', words: 'in May', published: 'english', gives: '2020-05' },
  { rule: 'bare-month', words: 'in June', published: 'english', gives: '2019-06' },
  { rule: 'this-month', words: 'هذا الشهر', published: 'tuesdays', gives: '2021-12' },
  { rule: 'this-month', words: 'الشهر الجاري', published: 'newYear', gives: '[2021-12,2022-01]' },
  { rule: 'this-month', words: 'this month', published: 'english', gives: '2020-05' },
  // years
  { rule: 'year', words: 'عام 2015', published: 'tuesdays', gives: '2015' },
  { rule: 'year', words: 'لعام 2015', published: 'late', gives: '2015' },
  { rule: 'year', words: '2017', published: 'tuesdays', gives: '2017' },
  { rule: 'year', words: 'in 2015', published: 'english', gives: '2015' },
  { rule: 'last-year', words: 'العام الماضي', published: 'summit', gives: '2021' },
  { rule: 'last-year', words: 'العام الماضي', published: 'newYear', gives: '[2020,2021]' },
  { rule: 'last-year', words: 'last year', published: 'english', gives: '2019' },
  { rule: 'since-year', words: 'منذ 2011', published: 'tuesdays', gives: '2011/..' },
  { rule: 'since-year', words: 'since 2011', published: 'english', gives: '2011/..' },
  { rule: 'since-years-ago', words: 'منذ 40 عاماً', published: 'summit', gives: '1982~/..' },
  { rule: 'since-years-ago', words: 'منذ نحو عامين', published: 'summit', gives: '2020~/..' },
  { rule: 'since-years-ago', words: 'for the past forty years', published: 'english', gives: '1980~/..' },
  // weekdays
  {
    rule: 'weekday-before-publication',
    words: 'الثلاثاء',
    published: 'tuesdays',
    gives: '[2021-12-07,2021-12-14,2021-12-21,2021-12-28]',
  },
  { rule: 'weekday-before-publication', words: 'يوم الأحد', published: 'kremlin', gives: '2025-07-20' },
  {
    rule: 'weekday-before-publication',
    words: 'يوم الأحد الماضي',
    published: 'kremlin',
    gives: '2025-07-13',
  },
  { rule: 'weekday-before-publication', words: 'مساء الاثنين', published: 'summit', gives: '2022-01-17' },
  { rule: 'weekday-before-publication', words: 'on Tuesday', published: 'english', gives: '2020-05-12' },
  { rule: 'next-weekday', words: 'يوم الجمعة المقبل', published: 'kremlin', gives: '2025-07-25' },
  { rule: 'next-weekday', words: 'يوم الجمعة المقبل', published: 'late', gives: '[2025-07-25,2025-08-01]' },
  { rule: 'next-weekday', words: 'الأحد القادم', published: 'kremlin', gives: '2025-07-27' },
  { rule: 'next-weekday', words: 'next Thursday', published: 'english', gives: '2020-05-21' },
  { rule: 'next-week', words: 'الأسبوع المقبل', published: 'kremlin', gives: '[2025-07-21..2025-07-27]' },
  { rule: 'next-week', words: 'الأسبوع المقبل', published: 'late', gives: '[2025-07-21..2025-08-10]' },
  { rule: 'next-week', words: 'next week', published: 'english', gives: '[2020-05-18..2020-05-24]' },
  // today
  { rule: 'today', words: 'اليوم', published: 'summit', gives: '2022-01-19' },
  { rule: 'today', words: 'الیوم الأربعاء', published: 'summit', gives: '2022-01-19' },
  { rule: 'today', words: 'وصباح اليوم', published: 'summit', gives: '2022-01-19' },
  { rule: 'today', words: 'اليوم الأربعاء', published: 'moscow', gives: '![2022-03-15,2022-03-16]' },
  // Only the Wednesdays among the possible days of publication can have been "today, Wednesday".
  { rule: 'today', words: 'اليوم الأربعاء', published: 'late', gives: '[2025-07-23,2025-07-30]' },
  { rule: 'today', words: 'اليوم', published: 'late', gives: '[2025-07-20..2025-07-31]' },
  { rule: 'today', words: 'today', published: 'english', gives: '2020-05-14' },
  { rule: 'today', words: 'this morning', published: 'english', gives: '2020-05-14' },
  {
    rule: 'today-reprinted',
    words: 'اليوم',
    published: 'moscow',
    anchor: '2022-01-20',
    gives: '![2022-01-20,2022-03-15]',
  },
  // parts
  { rule: 'part-of-month', words: 'مطلع أغسطس', published: 'tuesdays', gives: '[2021-08-01..2021-08-10]' },
  {
    rule: 'part-of-month',
    words: 'منتصف شباط 2024',
    published: 'tuesdays',
    gives: '[2024-02-11..2024-02-20]',
  },
  {
    rule: 'part-of-month',
    words: 'نهاية شهر شباط 2024',
    published: 'tuesdays',
    gives: '[2024-02-21..2024-02-29]',
  },
  {
    rule: 'part-of-month',
    words: 'أوائل يناير المقبل',
    published: 'tuesdays',
    gives: '[2022-01-01..2022-01-10]',
  },
  { rule: 'part-of-month', words: 'early May', published: 'english', gives: '[2020-05-01..2020-05-10]' },
  { rule: 'part-of-month', words: 'mid-April', published: 'english', gives: '[2020-04-11..2020-04-20]' },
  {
    rule: 'part-of-month',
    words: 'late last November',
    published: 'english',
    gives: '[2019-11-21..2019-11-30]',
  },
  { rule: 'part-of-year', words: 'مطلع العام الميلادي 2022', published: 'tuesdays', gives: '2022-33' },
  { rule: 'part-of-year', words: 'في بداية العام المقبل', published: 'tuesdays', gives: '2022-33' },
  {
    rule: 'part-of-year',
    words: 'بداية العام المقبل',
    published: 'newYear',
    gives: '[2022-01..2022-03,2023-01..2023-03]',
  },
  { rule: 'part-of-year', words: 'منتصف عام 2022', published: 'tuesdays', gives: '[2022-05..2022-08]' },
  { rule: 'part-of-year', words: 'أواخر العام الماضي', published: 'summit', gives: '2021-36' },
  { rule: 'part-of-year', words: 'early 2022', published: 'english', gives: '2022-33' },
  { rule: 'part-of-year', words: 'late last year', published: 'english', gives: '2019-36' },
  // deadlines
  { rule: 'until-end-of-month', words: 'حتى نهاية آب/أغسطس', published: 'kremlin', gives: '2025-08-31' },
  { rule: 'until-end-of-month', words: 'حتى نهاية يونيو', published: 'kremlin', gives: '2026-06-30' },
  { rule: 'until-end-of-month', words: 'until the end of August', published: 'english', gives: '2020-08-31' },
  {
    rule: 'within-duration',
    words: 'خلال شهر ونصف الشهر',
    published: 'late',
    anchor: '[2025-07-17,2025-07-18]',
    gives: '[2025-09-01~,2025-09-02~]',
  },
  { rule: 'within-duration', words: 'خلال شهرين', published: 'kremlin', gives: '2025-09-20~' },
  { rule: 'within-duration', words: 'في غضون ثلاثة أسابيع', published: 'kremlin', gives: '2025-08-10~' },
  { rule: 'within-duration', words: 'خلال نصف عام', published: 'kremlin', gives: '2026-01-20~' },
  { rule: 'within-duration', words: 'within three weeks', published: 'english', gives: '2020-06-04~' },
  { rule: 'within-duration', words: 'within a month and a half', published: 'english', gives: '2020-06-29~' },
  {
    rule: 'days-before-occasion',
    words: 'بعد يوم من',
    published: 'moscow',
    anchor: '2022-03-15',
    gives: '2022-03-14',
  },
  {
    rule: 'days-before-occasion',
    words: 'بعد يومين من',
    published: 'moscow',
    anchor: '[2022-03-15,2022-03-17]',
    gives: '[2022-03-13,2022-03-15]',
  },
  {
    rule: 'days-before-occasion',
    words: 'a day after',
    published: 'english',
    anchor: '2020-05-12',
    gives: '2020-05-11',
  },
  // vague
  { rule: 'past-months', words: 'خلال الأشهر الماضية', published: 'late', gives: '/2025-07' },
  { rule: 'past-months', words: 'in recent months', published: 'english', gives: '/2020-05' },
  {
    rule: 'current',
    words: 'الجارية حاليا',
    published: 'tuesdays',
    gives: PUBLICATIONS.tuesdays.publishedEdtf,
  },
  { rule: 'current', words: 'currently', published: 'english', gives: '2020-05-14' },
  // several quotes are read as one, in their order
  {
    rule: 'last-day-month',
    words: ['20 من كانون الثاني', 'الماضي'],
    published: 'moscow',
    gives: '2022-01-20',
  },
];

export interface RefusedCase {
  rule: string;
  words: string;
  published: keyof typeof PUBLICATIONS;
  anchor?: string;
  /** Words of the reason. */
  because: string;
}

export const REFUSED: RefusedCase[] = [
  // words that would change the date
  { rule: 'full-date', words: 'قبل 12 مارس 2019', published: 'kremlin', because: '“قبل”' },
  { rule: 'year', words: 'أواسط عام 2015', published: 'kremlin', because: 'a year of four digits' },
  { rule: 'year', words: 'قرابة عام 2015', published: 'kremlin', because: 'a year of four digits' },
  { rule: 'month-year', words: 'not before March 2017', published: 'english', because: '“not”' },
  { rule: 'today', words: 'روسيا اليوم', published: 'moscow', because: '“روسيا”' },
  { rule: 'full-date', words: 'من 23 كانون الثاني 2017', published: 'moscow', because: 'day month year' },
  { rule: 'since-year', words: 'عام 2011', published: 'moscow', because: 'since' },
  { rule: 'weekday-before-publication', words: 'أحد', published: 'moscow', because: '“احد”' },
  { rule: 'weekday-before-publication', words: 'ليل السبت – الأحد', published: 'moscow', because: 'weekday' },
  { rule: 'past-months', words: 'الشهر الماضي', published: 'moscow', because: 'past months' },
  { rule: 'bare-month', words: 'آذر', published: 'moscow', because: '“اذر”' },
  { rule: 'full-date', words: '12:30 2019', published: 'english', because: '12:30' },
  { rule: 'current', words: 'الجارية', published: 'tuesdays', because: 'currently' },
  // dates that do not exist or are not one
  { rule: 'full-date', words: '30 February 2020', published: 'english', because: '2020-02-30' },
  { rule: 'full-date', words: '23 و30 شباط 2020', published: 'moscow', because: '2020-02-30' },
  { rule: 'full-date', words: '19 و25 كانون الثاني 2017', published: 'moscow', because: 'two dates' },
  { rule: 'full-date', words: '12–11 May 2020', published: 'english', because: 'backwards' },
  { rule: 'month-year', words: 'آذار/أبريل 2017', published: 'tuesdays', because: 'month names differ' },
  { rule: 'month-year', words: 'مارس (نيسان) 2017', published: 'tuesdays', because: 'month names differ' },
  { rule: 'day-month-this', words: '11 من شباط الحالي', published: 'moscow', because: 'day 11 of month 2' },
  { rule: 'last-day-month', words: '31 نيسان الماضي', published: 'moscow', because: 'day 31 of month 4' },
  // nothing to count from
  { rule: 'today-reprinted', words: 'اليوم', published: 'moscow', because: 'anchor' },
  {
    rule: 'today-reprinted',
    words: 'اليوم',
    published: 'moscow',
    anchor: '2022-03-15',
    because: 'rule “today”',
  },
  { rule: 'days-before-occasion', words: 'بعد يوم من', published: 'moscow', because: 'anchor' },
  {
    rule: 'days-before-occasion',
    words: 'بعد يوم من',
    published: 'moscow',
    anchor: '2022-03',
    because: '2022-03',
  },
  { rule: 'within-duration', words: 'خلال شهر', published: 'moscow', anchor: '2022/..', because: '2022/..' },
  { rule: 'within-duration', words: 'خلال نصف يوم', published: 'moscow', because: 'within' },
  { rule: 'within-duration', words: 'خلال شهر ونصف السنة', published: 'moscow', because: 'within' },
  { rule: 'since-years-ago', words: 'منذ 40 عاما', published: 'newYear', because: 'different years' },
  { rule: 'past-months', words: 'الأشهر الأخيرة', published: 'newYear', because: 'different years' },
  // unknown rule, unknown language, nothing at all
  { rule: 'guess', words: 'اليوم', published: 'moscow', because: 'no date rule “guess”' },
  { rule: 'toString', words: 'اليوم', published: 'moscow', because: 'no date rule' },
  { rule: 'today', words: 'امروز', published: 'persian', because: '“fa”' },
  { rule: 'today', words: '', published: 'moscow', because: 'today' },
];
