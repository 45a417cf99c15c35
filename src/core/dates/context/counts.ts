import type { Match } from '../match/match.ts';
import type { DateToken } from '../scan/token.ts';
import type { Look } from './look.ts';
import { WordSet } from './word-set.ts';

const UNITS: readonly DateToken['kind'][] = ['DAY', 'MONTH', 'YEAR'];

const NUMBER_WORDS = new WordSet('رقم');

/** Nouns that a number after them numbers: «القرار 242», «الدورة 80». */
const NUMBERED = new WordSet(
  'القرار قرار القانون قانون المرسوم مرسوم الدورة دورة المادة مادة البند بند الفصل فصل القمة قمة',
);

/** «يوما», «عاما»: the form of a noun that is counted. */
const COUNTED_FORM = /ا[\u064b]?$/u;

/** Whether a number before a unit counts it: not «القرار 242 عام 1967», «بلغ 45 سنة 2023», «سجل 12 يوم الأحد». */
export function countsUnit(found: Match, look: Look): boolean {
  if (NUMBER_WORDS.has(look.wordBefore)) return false;
  const unit = found.tokens.at(-1);
  if (unit === undefined || !UNITS.includes(unit.kind)) return true;
  // «شهرين», «ساعة ونصف».
  const number = found.tokens.at(-2);
  if (number?.kind !== 'number' || number.start === unit.start) return true;
  if (COUNTED_FORM.test(look.textOf(unit))) return true;
  return !isHead(unit, look) && !NUMBERED.has(look.wordBefore);
}

/** Whether a unit is the head of a date that follows: «عام 1967», «يوم الأحد», «يوم 5 مايو», «شهر مايو». */
function isHead(unit: DateToken, look: Look): boolean {
  const [next, second] = [look.after(), look.after(2)];
  if (next === undefined) return false;
  if (unit.kind === 'YEAR') return next.kind === 'number' && next.digits === 4;
  if (unit.kind === 'MONTH') return isMonth(next);
  return next.kind === 'weekday' || (next.kind === 'number' && second !== undefined && isMonth(second));
}

function isMonth({ kind }: DateToken): boolean {
  return kind === 'month' || kind === 'hijri' || kind === 'persian';
}
