import { toSpreadsheetSafe } from './spreadsheet-safe.ts';

/** Spreadsheets take UTF-8 for what it is only behind this, and show Arabic as "ØªÙ" without. */
const BYTE_ORDER_MARK = '\uFEFF';

/** A text, a number, or a cell left empty. */
export type Cell = string | number | null;

/**
 * A table as RFC 4180 has it: commas, CRLF at the end of each row, every cell in quotation marks and its own
 * doubled, the names of the columns in the first row. No text in it can be run as a formula.
 */
export function toCsv(columns: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return BYTE_ORDER_MARK + [columns, ...rows].map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
}

function toCell(cell: Cell): string {
  const text = typeof cell === 'number' ? String(cell) : toSpreadsheetSafe(cell ?? '');
  return `"${text.replaceAll('"', '""')}"`;
}
