import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from './csv.ts';
import { fromSpreadsheetSafe } from './spreadsheet-safe.ts';

const nasty = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom(...'",;\r\n\t=@\' ', 'سلام', '"",""', '\r\n', '-', '🌧️', '\uFEFF'))
    .map((parts) => parts.join('')),
);

const read = (csv: string, delimiter = ',') => Papa.parse<string[]>(csv, { delimiter, newline: '\r\n' });

describe('a table of comma-separated values', () => {
  it('begins with the mark by which spreadsheets know UTF-8, and each row ends with CRLF', () => {
    expect(
      toCsv(
        ['a', 'ب'],
        [
          ['1', null],
          [2, 'x"y'],
        ],
      ),
    ).toBe('\uFEFF"a","ب"\r\n"1",""\r\n"2","x""y"\r\n');
  });

  it('is read back cell by cell, whatever stands in the cells', () => {
    const table = fc.array(fc.array(nasty, { minLength: 3, maxLength: 3 }), { maxLength: 5 });
    fc.assert(
      fc.property(table, (rows) => {
        const { data, errors } = read(toCsv(['a', 'b', 'c'], rows));
        expect(errors).toEqual([]);
        const [, ...cells] = data.slice(0, -1);
        expect(cells.map((row) => row.map(fromSpreadsheetSafe))).toEqual(rows);
      }),
    );
  });

  it.each([',', ';', '\t'])('runs nothing where a program separates by %j', (delimiter) => {
    const row = fc.array(nasty, { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(row, (cells) => {
        for (const cell of read(toCsv(['a', 'b'], [cells]), delimiter).data.flat()) {
          expect(cell.trimStart()).not.toMatch(/^["\s]*[=+\-@＝＋－＠]/u);
        }
      }),
    );
  });
});
