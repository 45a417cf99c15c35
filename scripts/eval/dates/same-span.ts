import { fold } from '../../../src/core/arabic/fold.ts';

/** What two annotators draw their line before or after: prepositions, the words day, month and year. */
const LEADING = new Set(
  `في من إلى حتى منذ بين ما خلال عن على قبل بعد غاية مدة غضون فترة الفترة اعتبارا ابتداء تاريخ مدى مدته مدتها المدة حلول
   يوم يومي عام العام عامي سنة شهر الشهر شهري دورة`
    .split(/\s+/)
    .map((word) => fold(word).text),
);

/** Glued to the word after them: “and”, “then”, “in”, “to”, “as”. */
const PROCLITICS = /^[وفبلك]*$/u;

const WORD = /[\p{L}\p{N}\p{M}\p{Cf}ـ]+/gu;

/** The first and last unit of a span without such words at its beginning and without signs at either end. */
export function coreOf(text: string, span: { start: number; end: number }): { start: number; end: number } {
  const words = [...text.slice(span.start, span.end).matchAll(WORD)];
  const last = words.at(-1);
  const first = words.find((word) => word === last || !isLeading(fold(word[0]).text));
  if (!first || !last) return span;
  return { start: span.start + first.index, end: span.start + last.index + last[0].length };
}

function isLeading(word: string): boolean {
  return LEADING.has(word) || LEADING.has(word.replace(/^[وف]?[بلك]?/u, ''));
}

/** Whether two spans of a text are the same but for what `coreOf` takes away. */
export function sameSpan(
  text: string,
  one: { start: number; end: number },
  other: { start: number; end: number },
): boolean {
  const [mine, theirs] = [coreOf(text, one), coreOf(text, other)];
  const [first, second] = [mine.start, theirs.start].sort((a, b) => a - b);
  return PROCLITICS.test(text.slice(first, second)) && mine.end === theirs.end;
}
