import { HIJRI_MONTHS, MONTHS, PERSIAN_MONTHS } from './ar-months.ts';
import { NUMBERS, ORDINALS } from './ar-numbers.ts';
import { VALUED_WORDS } from './ar-valued.ts';
import { WORDS } from './ar-words.ts';
import type { Lexicon } from './lexicon.ts';

/** Arabic as newspapers write it, with a few words of speech that they quote. */
export const arabic: Lexicon = {
  months: MONTHS,
  hijri: HIJRI_MONTHS,
  persian: PERSIAN_MONTHS,
  weekdays: [
    ['الاثنين', 'الإثنين'],
    ['الثلاثاء'],
    ['الأربعاء'],
    ['الخميس'],
    ['الجمعة'],
    ['السبت'],
    // Never without the article: أحد alone is "one of".
    ['الأحد'],
  ],
  words: { ...WORDS, ...VALUED_WORDS },
  numbers: NUMBERS,
  ordinals: ORDINALS,
  duals: {
    ساعتين: 'HOUR',
    ساعتان: 'HOUR',
    يومين: 'DAY',
    يومان: 'DAY',
    اليومين: 'DAY',
    أسبوعين: 'WEEK',
    أسبوعان: 'WEEK',
    الأسبوعين: 'WEEK',
    شهرين: 'MONTH',
    شهران: 'MONTH',
    الشهرين: 'MONTH',
    عامين: 'YEAR',
    عامان: 'YEAR',
    العامين: 'YEAR',
    سنتين: 'YEAR',
    سنتان: 'YEAR',
    السنتين: 'YEAR',
    عقدين: 'DECADE',
    عقدان: 'DECADE',
    العقدين: 'DECADE',
    قرنين: 'CENTURY',
    قرنان: 'CENTURY',
  },
  proclitics: [
    { prefix: 'و', leaves: '', word: 'and' },
    { prefix: 'ف', leaves: '', word: 'and' },
    { prefix: 'لل', leaves: 'ال', word: 'in' },
    { prefix: 'ب', leaves: '', word: 'in' },
    { prefix: 'ل', leaves: '', word: 'in' },
    { prefix: 'ك', leaves: '', word: 'in' },
  ],
};
