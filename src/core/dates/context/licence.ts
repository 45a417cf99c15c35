import { fold } from '../../arabic/fold.ts';
import {
  AGE,
  COUNTED,
  DIED,
  EVENTS,
  HABITUAL,
  HAPPENINGS,
  LASTS,
  MEDIA,
  MONTH_HEADS,
  NOT_YEARS,
  OF_DAYS,
  PAPERS,
  STATES,
  TODAY_NAMES,
  TODAY_OTHERS,
  YEAR_HEADS,
} from '../lexicon/ar-names.ts';
import type { Match } from '../match/match.ts';
import type { DateToken } from '../scan/token.ts';
import type { Look } from './look.ts';
import { WordSet } from './word-set.ts';

/** Words that only time follows, or that make a bare name of a month or a year one of time. */
const TIME_BEFORE: readonly DateToken['kind'][] = [
  'since',
  'until',
  'before',
  'after',
  'within',
  'between',
  'early',
  'middle',
  'late',
  'end',
  'about',
];

function isTimeBefore(look: Look): boolean {
  const token = look.before();
  if (token === undefined) return false;
  return TIME_BEFORE.includes(token.kind) || isIn(look, token);
}

/** «في» stands with time and place; ل and ك glued to a word with much else. */
function isIn(look: Look, token: DateToken | undefined): boolean {
  return token?.kind === 'in' && look.textOf(token).length > 1;
}

/**
 * A year by four digits alone: with a word of time before it, in parentheses, or told of an event; never where
 * it counts something («2000 شخص») or numbers it («القرار 2231»).
 */
export function isLicensedYear(found: Match, look: Look): boolean {
  if (found.has('YEAR') || found.has('gregorian') || found.has('within')) return true;
  const token = found.tokens[0];
  if (COUNTED.is(look.wordAfter) || NOT_YEARS.has(look.wordBefore)) return false;
  // Numbers in words count things.
  if (token?.digits === 0) return look.before() !== undefined && look.wordAfter === '';
  const before = look.before();
  if (before?.kind === 'month' && isOddDay(look.before(2))) return false;
  if (before?.kind === 'season' || (before?.kind === 'number' && before.ordinal)) return true;
  if (isTimeBefore(look) || before?.kind === 'month' || before?.kind === 'in') return true;
  if (before?.kind === 'open' && look.after()?.kind === 'close') return true;
  if (['dash', 'slash', 'to', 'until'].includes(look.after()?.kind ?? '') && isAmongYears(look))
    return !COUNTED.is(look.wordsAfter(2)[1] ?? '');
  if (['to', 'dash', 'slash', 'and', 'of'].includes(before?.kind ?? '')) return isAmongYears(look);
  return YEAR_HEADS.has(look.wordBefore) || EVENTS.has(look.wordBefore);
}

/** «من 2011 إلى 2015», «2015 و2018». */
function isAmongYears(look: Look): boolean {
  const isYear = (token: DateToken | undefined) =>
    token?.kind === 'number' && token.digits === 4 && token.value >= 1000 && token.value <= 2100;
  return isYear(look.before(2)) || isYear(look.after(2)) || look.before()?.kind === 'of';
}

/** Names of months that are words of their own: «مارس» (exercised), «أب» (father), «ماي» and «جوان» (names). */
const WEAK_MONTHS = new WordSet('مارس ماي جوان أوت أب مارت مايس');
/** «آب» with its madda is no father. */
const MADDA = /[\u0622\u0653]/u;

/** «الثلاثاء الثالث من أكتوبر» */
const NTH: readonly string[] = ['weekday', 'plainWeekday', 'WEEK', 'DAY', 'today'];

/** A month’s name alone: not in the name of an event («حرب تموز»), and a word of its own only after one of time. */
export function isLicensedMonth(found: Match, look: Look): boolean {
  if (found.has('monthNumber')) return found.tokens.at(-1)?.digits !== 0 || look.before()?.kind === 'of';
  if (found.has('MONTH') || found.has('within')) return true;
  // «ثورة 25 يناير»: the month belongs to the day.
  const before = look.before();
  if (before?.kind === 'number' || before?.kind === 'first') return false;
  if (before?.kind === 'of' && look.before(2)?.kind === 'number')
    return NTH.includes(look.before(3)?.kind ?? 'other');
  const token = found.tokens[0];
  const text = look.textOf(token);
  if (WEAK_MONTHS.is(fold(text).text) && !MADDA.test(text)) return isTimeBefore(look);
  return !MONTH_HEADS.has(look.wordBefore) && !EVENTS.has(look.wordBefore);
}

/** A Hijri month without a year: most are names of people too. */
export function isLicensedOtherMonth(found: Match, look: Look): boolean {
  if (['number', 'MONTH', 'last', 'next', 'this'].some((slot) => found.has(slot))) return true;
  if (!isNoEvent(found, look)) return false;
  const isTwoWords = /\s/.test(look.textOf(found.tokens[0]).trim());
  if (isTwoWords) return true;
  return found.get('hijri') === RAMADAN && isTimeBefore(look);
}

const RAMADAN = 9;

/** A weekday by its name: not «صلاة الجمعة», nor «كل جمعة». */
export function isLicensedWeekday(found: Match, look: Look): boolean {
  if (found.has('last') || found.has('next')) return true;
  const { wordBefore } = look;
  if (PAPERS.has(wordBefore) && !WITH_ARTICLE.test(wordBefore)) return false;
  return !HABITUAL.has(wordBefore) && !OF_DAYS.is(look.wordAfter);
}

const WITH_ARTICLE = /^[وف]?(?:[بك]?ال|لل)/u;

/** «آخر ديسمبر» is its end after a word of time, or where nothing stands before; «حادث آخر» is another. */
export function isPlainEnd(_found: Match, look: Look): boolean {
  return look.wordBefore === '' || isTimeBefore(look) || look.before()?.kind === 'in';
}

/** «اليوم» as the day of publication: not in a name, not "the day on which", not "nowadays". */
export function isPlainToday(found: Match, look: Look): boolean {
  if (found.has('weekday') || found.has('this') || found.has('daypart')) return true;
  const after = look.after();
  if (after?.kind === 'number' && after.ordinal) return false;
  if (['next', 'last', 'same'].includes(after?.kind ?? '')) return false;
  if (TODAY_OTHERS.has(look.wordAfter)) return false;
  const [before = '', second = ''] = look.wordsBefore(2);
  if (before === 'هناك' || LASTS.has(before)) return false;
  if (look.wordsBefore(3).some((word) => STATES.has(word))) return false;
  if (found.has('in') && LASTS.has(before)) return false;
  if (TODAY_NAMES.is(before)) return false;
  return !(MEDIA.has(second) || look.isQuoted(2));
}

/** «عمره 30 عاما», «البالغ من العمر 30 عاما». */
export function isAge(found: Match, look: Look): boolean {
  if (look.wordsBefore(4).some((word) => AGE.has(word)) || AGE.has(look.wordsAfter(2)[1] ?? '')) return true;
  if (look.before()?.kind === 'comma' && look.after()?.kind === 'comma') return true;
  return !found.has('for') && !found.has('within') && isOld(found) && DIED.has(look.wordBefore);
}

/** Not «32 يناير 2023», which is no date at all. */
export function isNoOddDay(_found: Match, look: Look): boolean {
  return !isOddDay(look.before());
}

function isOddDay(token: DateToken | undefined): boolean {
  return token?.kind === 'number' && (token.value < 1 || token.value > 31);
}

/** Not «ثورة 25 يناير», «مدينة السادس من أكتوبر»: a day and month that are a name. */
export function isNoEvent(_found: Match, look: Look): boolean {
  // «23 سبتمبر من كل عام»
  if (look.wordsAfter(2)[1] === 'كل') return false;
  return !EVENTS.has(look.wordBefore) && !MONTH_HEADS.has(look.wordBefore);
}

/** «يوم 19 منه» numbers the day; «يوم واحد» counts it, and «يوم أحد المدن» is of one of them. */
export function isNumbered(found: Match, look: Look): boolean {
  const last = found.tokens.at(-1);
  if (last?.kind === 'number' && fold(look.textOf(last)).text === ONE_OF) return true;
  return last?.kind === 'number' && last.digits > 0;
}

const ONE_OF = fold('أحد').text;

function isOld(found: Match): boolean {
  return found.has('YEAR') || found.has('YEARS');
}

/** «منذ اندلاع الحرب», «منذ توليه منصبه». */
export function isFollowedByEvent(_found: Match, look: Look): boolean {
  return HAPPENINGS.has(look.wordAfter.replace(/(?:ه|ها|هم)$/u, '')) || HAPPENINGS.has(look.wordAfter);
}
