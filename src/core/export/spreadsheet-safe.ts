/**
 * Text that a spreadsheet leaves as it is.
 *
 * A cell that begins with `=`, `+`, `-`, `@`, a tab or a line break may be run as a formula, by some programs with
 * the full-width forms of these too, and by a program that expects another separator than the file has, anywhere
 * behind that separator. Such text gets one apostrophe before the sign, spreadsheets' own mark for "this is text";
 * so does what they would change while reading: "2025-07" becomes the first of July, "1e5" a number. All other
 * text stays as it is, and `fromSpreadsheetSafe` gives back every text exactly.
 */

const SIGN = '[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]';

/** Where a cell begins: at the start, or behind what another program may take for a separator. */
const BEGINNING = '(?:^|[;\\t\\r\\n])';

/** What programs skip before they look for a sign. */
const SKIPPED = '[\\s"\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]*';

const FORMULA = new RegExp(`(${BEGINNING}${SKIPPED})('*)(?=${SIGN})`, 'gu');
const FORMULA_KEPT = new RegExp(`(${BEGINNING}${SKIPPED})'('*)(?=${SIGN})`, 'gu');

/** A leading tab or line break is itself a danger in old programs: they strip it and look again. */
const LEADING = /^('*)(?=[\t\r\n])/u;
const LEADING_KEPT = /^'('*)(?=[\t\r\n])/u;

/** Months, fractions, times and numbers in other notations; a whole ISO day may stay: it is that day. */
const NUMBER_LIKE =
  '(?!\\d{4}-\\d{2}-\\d{2}$)(?:\\p{Nd}+[eE]\\p{Nd}+|0\\p{Nd}+|\\p{Nd}{12,}|\\p{Nd}{1,4}(?:[-/.:]\\p{Nd}{1,4}){1,2})$';
const NUMBER = new RegExp(`^('*)(?=${NUMBER_LIKE})`, 'u');
const NUMBER_KEPT = new RegExp(`^'('*)(?=${NUMBER_LIKE})`, 'u');

/** @example toSpreadsheetSafe('=1+1') // "'=1+1" */
export function toSpreadsheetSafe(text: string): string {
  if (LEADING.test(text)) return `'${inside(text)}`;
  return NUMBER.test(text) ? `'${text}` : inside(text);
}

/** The text that was written. */
export function fromSpreadsheetSafe(cell: string): string {
  if (LEADING_KEPT.test(cell)) return outside(cell.slice(1));
  return NUMBER_KEPT.test(cell) ? cell.slice(1) : outside(cell);
}

function inside(text: string): string {
  return text.replace(FORMULA, "$1'$2");
}

function outside(cell: string): string {
  return cell.replace(FORMULA_KEPT, '$1$2');
}
