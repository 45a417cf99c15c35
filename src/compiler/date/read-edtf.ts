/// <reference path="./edtf-library.d.ts" />
import { parse } from 'edtf';
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
  const answer = ANSWERS.get(text) ?? canParse(text);
  ANSWERS.set(text, answer);
  return answer;
}

function canParse(text: string): boolean {
  try {
    parse(text);
    return true;
  } catch {
    return false;
  }
}
