import { fold } from '../../arabic/fold.ts';
import type { DateToken } from './token.ts';

/** Puts together what is one thing in several tokens: numbers in words, months named twice, marks of an era. */
export function join(tokens: readonly DateToken[], text: string): DateToken[] {
  return joinMonths(joinNumbers(tokens), text);
}

/** «الخامس والعشرين» is 25, «ألفين وخمسة عشر» 2015, «20 ألف» 20,000. */
function joinNumbers(tokens: readonly DateToken[]): DateToken[] {
  const joined: DateToken[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as DateToken;
    const length = token.kind === 'number' ? numberLength(tokens, at) : 1;
    joined.push(length === 1 ? token : summed(tokens.slice(at, at + length)));
    at += length;
  }
  return joined;
}

function numberLength(tokens: readonly DateToken[], from: number): number {
  let length = 1;
  for (;;) {
    const last = tokens[from + length - 1];
    const next = tokens[from + length];
    if (!last || !next || next.gap) return length;
    if (next.kind === 'number' && multiplies(last, next)) length += 1;
    else if (next.kind === 'and') {
      const after = tokens[from + length + 1];
      if (after?.kind !== 'number' || after.gap || after.digits > 0 || !adds(last, after)) return length;
      length += 2;
    } else return length;
  }
}

const MULTIPLIERS = [1000, 1_000_000, 1_000_000_000];

/** «خمسة عشر», «ثلاث مئة», «عشرة آلاف». */
function multiplies(last: DateToken, next: DateToken): boolean {
  if (next.digits > 0 || next.ordinal) return false;
  if (last.ordinal) return next.value === 10 && last.value <= 9;
  if (next.value === 10) return last.digits === 0 && last.value >= 1 && last.value <= 9;
  if (next.value === 100) return last.digits === 0 && last.value >= 3 && last.value <= 9;
  return MULTIPLIERS.includes(next.value) && last.value < next.value && last.value > 0;
}

/** «خمسة وعشرون», «ألفين وخمسة عشر», «مئة وعشرون». */
function adds(last: DateToken, after: DateToken): boolean {
  if (last.digits > 0) return false;
  const isTens = after.value >= 20 && after.value <= 90 && !after.ordinal;
  if (last.value >= 1 && last.value <= 9) return isTens;
  if (after.ordinal) return false;
  return last.value >= 100 ? after.value < last.value && after.value > 0 : false;
}

function summed(tokens: readonly DateToken[]): DateToken {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) throw new RangeError('No tokens to add');
  let total = 0;
  let current = 0;
  for (const { kind, value } of tokens) {
    if (kind !== 'number') continue;
    if (value === 10 && current % 100 >= 1 && current % 100 <= 9) current += 10;
    else if (value === 100 && current >= 3 && current <= 9) current *= 100;
    else if (value >= 1000) {
      total += current > 0 && value % 1000 === 0 && value !== 2000 ? current * value : value;
      current = 0;
    } else current += value;
  }
  return { ...first, value: total + current, end: last.end, ordinal: first.ordinal };
}

/**
 * «تموز/يوليو», «يوليو (تموز)», «تموز يوليو»: one month under two names; where they differ, `other` keeps the
 * second.
 */
function joinMonths(tokens: readonly DateToken[], text: string): DateToken[] {
  const joined: DateToken[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as DateToken;
    const length = token.kind === 'month' ? monthLength(tokens, at, text) : 1;
    const twin = tokens.slice(at + 1, at + length).find(({ kind }) => kind === 'month');
    if (!twin) joined.push(token);
    else {
      const end = tokens[at + length - 1]?.end ?? token.end;
      joined.push({ ...token, end, ...(twin.value === token.value ? {} : { other: twin.value }) });
    }
    at += length;
  }
  return joined;
}

function monthLength(tokens: readonly DateToken[], at: number, text: string): number {
  const [sign, second, close] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  if (!sign || sign.gap) return 1;
  if (isOtherName(tokens[at], sign, text)) return 2;
  if (second?.kind !== 'month' || second.gap) return 1;
  if (sign.kind === 'slash') return 3;
  if (sign.kind === 'comma' || sign.kind === 'dash') return isOtherName(tokens[at], second, text) ? 3 : 1;
  return sign.kind === 'open' && close?.kind === 'close' && !close.gap ? 4 : 1;
}

/** Whether two tokens name the same month by different words. */
function isOtherName(first: DateToken | undefined, second: DateToken, text: string): boolean {
  if (first?.kind !== 'month' || second.kind !== 'month' || first.value !== second.value) return false;
  const [one, two] = [first, second].map(({ start, end }) => fold(text.slice(start, end)).text);
  return one !== two;
}
