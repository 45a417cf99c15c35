import type { Calendar } from '../../core/link/view-state.ts';

/** EDTF → how it is said: long, and short where that differs; `year` is the heading above a list row. */
export interface SaidCase {
  edtf: string;
  ar: string;
  en: string;
  short?: { ar: string; en: string };
}

/** The long form in all languages, in one calendar: `dates-in-words.<calendar>.cases.ts`. */
export interface SaidEverywhere {
  edtf: string;
  ar: string;
  fa: string;
  ru: string;
  en: string;
}

export const SAID: SaidCase[] = [
  {
    edtf: '2022-01-19',
    ar: 'الأربعاء 19 يناير 2022',
    en: 'Wednesday 19 January 2022',
    short: { ar: '19 يناير 2022', en: '19 Jan 2022' },
  },
  // parts
  { edtf: '2025-05', ar: 'مايو 2025', en: 'May 2025' },
  { edtf: '2021', ar: 'عام 2021', en: '2021' },
  { edtf: '2022-33', ar: 'الربع الأول من عام 2022', en: 'the first quarter of 2022' },
  { edtf: '2021-36', ar: 'الربع الأخير من عام 2021', en: 'the last quarter of 2021' },
  { edtf: '2022-34', ar: 'الربع الثاني من عام 2022', en: 'the second quarter of 2022' },
  { edtf: '2022-35', ar: 'الربع الثالث من عام 2022', en: 'the third quarter of 2022' },
  {
    edtf: '2022-21',
    ar: 'بين مارس ومايو 2022',
    en: 'between March and May 2022',
    short: { ar: 'بين مارس ومايو 2022', en: 'between Mar and May 2022' },
  },
  {
    edtf: '2022-24',
    ar: 'بين ديسمبر 2022 وفبراير 2023',
    en: 'between December 2022 and February 2023',
    short: { ar: 'بين ديسمبر 2022 وفبراير 2023', en: 'between Dec 2022 and Feb 2023' },
  },
  { edtf: '201X', ar: 'بين عامي 2010 و2019', en: 'between 2010 and 2019' },
  {
    edtf: '[2025-07-20..2025-07-31]',
    ar: 'بين 20 و31 يوليو 2025',
    en: 'between 20 and 31 July 2025',
    short: { ar: 'بين 20 و31 يوليو 2025', en: 'between 20 and 31 Jul 2025' },
  },
  {
    edtf: '[2025-07-21..2025-08-10]',
    ar: 'بين 21 يوليو و10 أغسطس 2025',
    en: 'between 21 July and 10 August 2025',
    short: { ar: 'بين 21 يوليو و10 أغسطس 2025', en: 'between 21 Jul and 10 Aug 2025' },
  },
  {
    edtf: '[2021-12-30..2022-01-02]',
    ar: 'بين 30 ديسمبر 2021 و2 يناير 2022',
    en: 'between 30 December 2021 and 2 January 2022',
    short: { ar: 'بين 30 ديسمبر 2021 و2 يناير 2022', en: 'between 30 Dec 2021 and 2 Jan 2022' },
  },
  {
    edtf: '[2022-05..2022-08]',
    ar: 'بين مايو وأغسطس 2022',
    en: 'between May and August 2022',
    short: { ar: 'بين مايو وأغسطس 2022', en: 'between May and Aug 2022' },
  },
  { edtf: '[2020..2022]', ar: 'بين عامي 2020 و2022', en: 'between 2020 and 2022' },
  // candidates
  {
    edtf: '[2021-12-07,2021-12-14,2021-12-21,2021-12-28]',
    ar: 'أحد أيام الثلاثاء 7 أو 14 أو 21 أو 28 ديسمبر 2021',
    en: 'one of the Tuesdays 7, 14, 21 or 28 December 2021',
    short: {
      ar: 'أحد أيام الثلاثاء 7 أو 14 أو 21 أو 28 ديسمبر 2021',
      en: 'one of the Tuesdays 7, 14, 21 or 28 Dec 2021',
    },
  },
  {
    edtf: '[2021-12-28,2022-01-04,2022-01-11]',
    ar: 'أحد أيام الثلاثاء 28 ديسمبر 2021 أو 4 أو 11 يناير 2022',
    en: 'one of the Tuesdays 28 December 2021, 4 or 11 January 2022',
    short: {
      ar: 'أحد أيام الثلاثاء 28 ديسمبر 2021 أو 4 أو 11 يناير 2022',
      en: 'one of the Tuesdays 28 Dec 2021, 4 or 11 Jan 2022',
    },
  },
  {
    edtf: '[2021-12-07,2021-12-09,2021-12-21]',
    ar: 'أحد الأيام 7 أو 9 أو 21 ديسمبر 2021',
    en: 'one of the days 7, 9 or 21 December 2021',
    short: { ar: 'أحد الأيام 7 أو 9 أو 21 ديسمبر 2021', en: 'one of the days 7, 9 or 21 Dec 2021' },
  },
  {
    edtf: '[2025-07-17,2025-07-18]',
    ar: 'الخميس 17 أو الجمعة 18 يوليو 2025',
    en: 'Thursday 17 or Friday 18 July 2025',
    short: { ar: '17 أو 18 يوليو 2025', en: '17 or 18 Jul 2025' },
  },
  {
    edtf: '[2022-01-20,2022-03-15]',
    ar: 'الخميس 20 يناير أو الثلاثاء 15 مارس 2022',
    en: 'Thursday 20 January or Tuesday 15 March 2022',
    short: { ar: '20 يناير أو 15 مارس 2022', en: '20 Jan or 15 Mar 2022' },
  },
  {
    edtf: '[2025-07-25,2025-08-01]',
    ar: 'الجمعة 25 يوليو أو 1 أغسطس 2025',
    en: 'Friday 25 July or 1 August 2025',
    short: { ar: '25 يوليو أو 1 أغسطس 2025', en: '25 Jul or 1 Aug 2025' },
  },
  {
    edtf: '[2025-01-01,2025-01-03,2025-01-05,2025-01-07,2025-01-09,2025-01-11,2025-01-13,2025-02-15]',
    ar: 'أحد أيام عدة بين 1 يناير و15 فبراير 2025',
    en: 'one of several days between 1 January and 15 February 2025',
    short: {
      ar: 'أحد أيام عدة بين 1 يناير و15 فبراير 2025',
      en: 'one of several days between 1 Jan and 15 Feb 2025',
    },
  },
  {
    edtf: '[2020-12,2021-12]',
    ar: 'ديسمبر 2020 أو ديسمبر 2021',
    en: 'December 2020 or December 2021',
    short: { ar: 'ديسمبر 2020 أو ديسمبر 2021', en: 'Dec 2020 or Dec 2021' },
  },
  {
    edtf: '[2021-11,2021-12]',
    ar: 'نوفمبر أو ديسمبر 2021',
    en: 'November or December 2021',
    short: { ar: 'نوفمبر أو ديسمبر 2021', en: 'Nov or Dec 2021' },
  },
  { edtf: '[2020,2021]', ar: 'عام 2020 أو 2021', en: '2020 or 2021' },
  {
    edtf: '[2025-07-14..2025-07-16,2025-07-20]',
    ar: '14–16 يوليو 2025 أو 20 يوليو 2025',
    en: '14–16 July 2025 or 20 July 2025',
    short: { ar: '14–16 يوليو 2025 أو 20 يوليو 2025', en: '14–16 Jul 2025 or 20 Jul 2025' },
  },
  // spans
  {
    edtf: '2017-01-23/2017-01-24',
    ar: '23–24 يناير 2017',
    en: '23–24 January 2017',
    short: { ar: '23–24 يناير 2017', en: '23–24 Jan 2017' },
  },
  {
    edtf: '2017-01-23/2017-03-02',
    ar: '23 يناير – 2 مارس 2017',
    en: '23 January – 2 March 2017',
    short: { ar: '23 يناير – 2 مارس 2017', en: '23 Jan – 2 Mar 2017' },
  },
  { edtf: '2015/2017', ar: '2015–2017', en: '2015–2017' },
  // around
  {
    edtf: '2025-09-01~',
    ar: 'نحو 1 سبتمبر 2025',
    en: 'around 1 September 2025',
    short: { ar: 'نحو 1 سبتمبر 2025', en: 'around 1 Sept 2025' },
  },
  {
    edtf: '[2025-09-01~,2025-09-02~]',
    ar: 'نحو 1–2 سبتمبر 2025',
    en: 'around 1–2 September 2025',
    short: { ar: 'نحو 1–2 سبتمبر 2025', en: 'around 1–2 Sept 2025' },
  },
  { edtf: '1982~', ar: 'نحو عام 1982', en: 'around 1982' },
  // open
  { edtf: '2011/..', ar: 'منذ عام 2011', en: 'since 2011' },
  { edtf: '1982~/..', ar: 'منذ نحو عام 1982', en: 'since around 1982' },
  { edtf: '2011-05-02/..', ar: 'منذ 2 مايو 2011', en: 'since 2 May 2011' },
  {
    edtf: '/2025-07',
    ar: 'حتى يوليو 2025',
    en: 'up to July 2025',
    short: { ar: 'حتى يوليو 2025', en: 'up to Jul 2025' },
  },
  {
    edtf: '../2025-07-01~',
    ar: 'حتى نحو 1 يوليو 2025',
    en: 'up to around 1 July 2025',
    short: { ar: 'حتى نحو 1 يوليو 2025', en: 'up to around 1 Jul 2025' },
  },
];

/** In a list under the heading of a year, that year goes without saying. */
export const UNDER_HEADING: { edtf: string; year: number; ar: string; en: string }[] = [
  { edtf: '2022-01-19', year: 2022, ar: '19 يناير', en: '19 Jan' },
  { edtf: '2022-01-19', year: 2021, ar: '19 يناير 2022', en: '19 Jan 2022' },
  { edtf: '2025-05', year: 2025, ar: 'مايو', en: 'May' },
  { edtf: '2022-01-19/2022-01-20', year: 2022, ar: '19–20 يناير', en: '19–20 Jan' },
  {
    edtf: '[2025-07-21..2025-08-10]',
    year: 2025,
    ar: 'بين 21 يوليو و10 أغسطس',
    en: 'between 21 Jul and 10 Aug',
  },
  {
    edtf: '[2021-12-30..2022-01-02]',
    year: 2021,
    ar: 'بين 30 ديسمبر 2021 و2 يناير 2022',
    en: 'between 30 Dec 2021 and 2 Jan 2022',
  },
  { edtf: '2021', year: 2021, ar: 'عام 2021', en: '2021' },
  { edtf: '2011/..', year: 2011, ar: 'منذ عام 2011', en: 'since 2011' },
];

/** In another calendar the year of the heading is that calendar's. */
export const UNDER_HEADING_ELSEWHERE: {
  edtf: string;
  calendar: Calendar;
  year: number;
  ar: string;
  fa: string;
  ru: string;
}[] = [
  {
    edtf: '2022-01-19',
    calendar: 'hijri',
    year: 1443,
    ar: '16 جمادى الآخرة',
    fa: '۱۶ جمادی‌الثانی',
    ru: '16 джумады аль-ахира',
  },
  {
    edtf: '2022-01-19',
    calendar: 'solar-hijri',
    year: 1401,
    ar: '29 دي 1400 هـ.ش',
    fa: '۲۹ دی ۱۴۰۰',
    ru: '29 дея 1400 г. солн. х.',
  },
  {
    edtf: '2022-03',
    calendar: 'solar-hijri',
    year: 1400,
    ar: 'بين 10 إسفند 1400 و11 فروردين 1401 هـ.ش',
    fa: 'بین ۱۰ اسفند ۱۴۰۰ و ۱۱ فروردین ۱۴۰۱',
    ru: 'между 10 эсфанда 1400 и 11 фарвардина 1401 г. солн. х.',
  },
  {
    edtf: '2025-05',
    calendar: 'hijri',
    year: 1446,
    ar: 'بين 3 ذي القعدة و4 ذي الحجة',
    fa: 'بین ۳ ذی‌القعده و ۴ ذی‌الحجه',
    ru: 'между 3 зуль-каады и 4 зуль-хиджжи',
  },
];

export const PRECISIONS: { edtf: string; ar: string; en: string }[] = [
  { edtf: '2022-01-19', ar: 'بدقة يوم', en: 'to the day' },
  { edtf: '2022-01-19/2022-01-20', ar: 'بدقة يوم', en: 'to the day' },
  { edtf: '2022-01', ar: 'بدقة شهر', en: 'to the month' },
  { edtf: '2022-33', ar: 'بدقة ربع سنة', en: 'to the quarter' },
  { edtf: '2022', ar: 'بدقة سنة', en: 'to the year' },
  { edtf: '202X', ar: 'بدقة عقد', en: 'to the decade' },
  { edtf: '20XX', ar: 'بدقة قرن', en: 'to the century' },
  {
    edtf: '[2025-07-20..2025-07-31]',
    ar: 'يوم غير محدد ضمن هذه المدة',
    en: 'on an unspecified day in this time',
  },
  {
    edtf: '[2022-05..2022-08]',
    ar: 'شهر غير محدد ضمن هذه المدة',
    en: 'in an unspecified month in this time',
  },
  { edtf: '[2020..2022]', ar: 'سنة غير محددة ضمن هذه المدة', en: 'in an unspecified year in this time' },
  { edtf: '[2025-07-17,2025-07-18]', ar: 'أحد التواريخ المحتملة', en: 'one of several possible dates' },
  { edtf: '2025-09-01~', ar: 'على وجه التقريب', en: 'approximately' },
  { edtf: '2011/..', ar: 'من دون نهاية معروفة', en: 'no known end' },
  { edtf: '/2025-07', ar: 'من دون بداية معروفة', en: 'no known beginning' },
];
