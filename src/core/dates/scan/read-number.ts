import { Class, classOf, foldUnit } from '../../arabic/fold-unit.ts';
import { type DateToken, makeToken } from './token.ts';

const ZERO = 48;
/** More digits are no year, day or count. */
const MOST_DIGITS = 9;

interface Digits {
  value: number;
  digits: number;
  end: number;
}

/**
 * A number («20»), three of them with the same sign between («20/7/2025», «2025-07-20»), or the end of figures
 * that are of no date (12:30, 3.5, 1,000).
 */
export function readNumber(text: string, start: number, gap: boolean): DateToken | { end: number } {
  const first = readDigits(text, start);
  const sign = signAt(text, first.end);
  if (sign === null) return numberToken(first, start, gap);
  const second = readDigits(text, sign.end);
  const again = signAt(text, second.end);
  if (again?.sign === sign.sign && DATE_SIGNS.includes(sign.sign)) {
    const third = readDigits(text, again.end);
    if (signAt(text, third.end) === null) {
      const parts = [first, second, third];
      // «1.10.30» may number a paragraph.
      const isDate = sign.sign !== '.' || first.digits === 4 || third.digits === 4;
      if (isDate && parts.every(({ digits }) => digits <= 4))
        return makeToken('numeric', start, third.end, gap, { parts });
    }
    return { end: endOfFigures(text, start) };
  }
  // Two numbers with a dash or a slash are a range or a fraction: the rules see both.
  if (again === null && '-–—/'.includes(sign.sign)) return numberToken(first, start, gap);
  return { end: endOfFigures(text, start) };
}

const DATE_SIGNS = '/-.–';
const INNER_SIGNS = '/-.–—:,٫٬';

function numberToken(
  { value, digits, end }: Digits,
  start: number,
  gap: boolean,
): DateToken | { end: number } {
  return digits > MOST_DIGITS ? { end } : makeToken('number', start, end, gap, { value, digits });
}

function readDigits(text: string, start: number): Digits {
  let value = 0;
  let digits = 0;
  let end = start;
  for (let index = start; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    const kind = classOf(unit);
    if (kind === Class.digit) {
      value = value * 10 + foldUnit(unit) - ZERO;
      digits += 1;
      end = index + 1;
    } else if (kind !== Class.hidden) break;
  }
  return { value, digits, end };
}

/** A sign that stands, hidden marks aside, between two digits; and where the second begins. */
function signAt(text: string, end: number): { sign: string; end: number } | null {
  let index = skipHidden(text, end);
  const sign = text[index] ?? '';
  if (sign === '' || !INNER_SIGNS.includes(sign)) return null;
  index = skipHidden(text, index + 1);
  return classOf(text.charCodeAt(index)) === Class.digit ? { sign, end: index } : null;
}

function skipHidden(text: string, start: number): number {
  let index = start;
  while (classOf(text.charCodeAt(index)) === Class.hidden) index += 1;
  return index;
}

function endOfFigures(text: string, start: number): number {
  let end = readDigits(text, start).end;
  for (;;) {
    const sign = signAt(text, end);
    if (sign === null) return end;
    end = readDigits(text, sign.end).end;
  }
}
