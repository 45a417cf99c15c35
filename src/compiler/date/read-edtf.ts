/// <reference path="./edtf-library.d.ts" />
import { parse } from 'edtf';
import { isDay } from '../../core/dates/day.ts';
import { readWhen } from '../../core/dates/read-when.ts';
import type { When } from '../../core/model/published.ts';
import { quoteValue } from '../report/quote-value.ts';
import type { ReportBook, RuleId, Spot } from '../report/report.ts';

/**
 * A date that is valid EDTF by the library, which knows the standard, and of a form that readers can be shown,
 * which core knows. `undefined` after an error under the rule given.
 */
export function readEdtf(text: string, rule: RuleId, spot: Spot, book: ReportBook): When | undefined {
  const when = isEdtf(text) ? readWhen(text) : null;
  if (when) return when;
  book.error(rule, spot, {
    expected: isEdtf(text)
      ? 'a day, month, quarter or season, year, decade, a/b, a/.. or [one,of,these..those], each perhaps with ~'
      : 'EDTF (ISO 8601-2, levels 0–2)',
    found: quoteValue(text),
    mend: 'examples: 2025-07-20, 2025-07, 2022-33, 1982~/.., [2025-07-17,2025-07-18]',
  });
  return undefined;
}

/** The library's grammar is slow for what is asked of it again and again: a corpus has few dates, often. */
const ANSWERS = new Map<string, boolean>();

export function isEdtf(text: string): boolean {
  if (isPlainEdtf(text)) return true;
  const answer = ANSWERS.get(text) ?? canParse(text);
  ANSWERS.set(text, answer);
  return answer;
}

/**
 * Whether a text is of the plainest kinds of EDTF, which most dates are and which need no grammar: a day that
 * exists, a month or a year, perhaps with `~`; from one to another, or open; one of some. Whatever is not is left
 * to the library, and a test holds that it agrees.
 */
export function isPlainEdtf(text: string): boolean {
  if (text.startsWith('[') && text.endsWith(']')) {
    return text.slice(1, -1).split(',').every(isPlainMember);
  }
  const ends = text.split('/');
  if (ends.length > 2) return false;
  return (
    ends.some(isUnit) &&
    ends.every((end) => isUnit(end) || (ends.length === 2 && (end === '..' || end === '')))
  );
}

/** A range is of days, of months or of years. */
function isPlainMember(text: string): boolean {
  const [first = '', last = first, ...more] = text.split('..');
  return more.length === 0 && first.length === last.length && isPlainUnit(first) && isPlainUnit(last);
}

function isUnit(text: string): boolean {
  return isPlainUnit(text.endsWith('~') ? text.slice(0, -1) : text);
}

function isPlainUnit(text: string): boolean {
  return isDay(text) || /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(text);
}

/** What the library says. */
export function canParse(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}
