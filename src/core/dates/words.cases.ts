import { arabic } from './lexicon/ar.ts';

/** The words of a part of the lexicon, which may name a word with what it needs beside it. */
const wordsOf = (record: object): string[] =>
  Object.values(record)
    .flat()
    .filter((word) => typeof word === 'string');

/** Whatever may stand in a date, and what stands beside it. */
export const WORDS = [
  ...arabic.months.flat(),
  ...arabic.weekdays.flat(),
  ...wordsOf(arabic.words),
  ...Object.keys(arabic.numbers),
  ...Object.keys(arabic.duals),
  ...[
    'محرم',
    'رمضان',
    'ذي الحجة',
    'تير',
    'فروردين',
    '1447هـ',
    'غدا',
    'أمس',
    'أول',
    'بعد غد',
    'القرن',
    'التسعينيات',
  ],
  ...['الربع', 'النصف', 'صيف', 'حينها', 'نفسه', 'الموافق', 'وزير', 'قال', 'سيزور', 'رقم', 'القرار', 'شخص'],
  ...['20', '٢٠', '۲۰۲۵', '2025', '1447', '31/12/2025', '2025-07-20', '00', '99', '2231', '32'],
  ...['/', '(', ')', '-', '–', '،', '.', '«', '»', '\n', '\u200f', 'ـ', 'و', 'ب', 'ل', 'لل', 'ف'],
];
