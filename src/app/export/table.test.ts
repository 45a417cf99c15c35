import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { describePrecision } from '../../core/dates/describe.ts';
import { whenOf } from '../../core/export/plain-speech.fixtures.ts';
import { fromSpreadsheetSafe } from '../../core/export/spreadsheet-safe.ts';
import { exported, index, LANGUAGES, loadExportWords, speak, written } from './corpus.fixtures.ts';

beforeAll(loadExportWords);

const read = (csv: string) => {
  const { data, errors } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
  expect(errors).toEqual([]);
  const [names = [], ...rows] = data;
  return { names, rows: rows.map((row) => row.map(fromSpreadsheetSafe)) };
};

describe.each(LANGUAGES)('the table in %s, read back', (language) => {
  const t = (name: string) => speak(language).t(`column.${name}`);

  it('has a row for each citation, with its quote to the letter and where it stands', () => {
    const { names, rows } = read(written('csv', speak(language)));
    const cell = (row: readonly string[], name: string) => row[names.indexOf(t(name))];
    const expected = index.events.flatMap(({ id, citations }) =>
      citations.map(({ key, exact, article, paragraph, start, end }) => [
        id,
        key,
        exact,
        article,
        ...[paragraph, start, end].map(String),
      ]),
    );
    const found = rows.map((row) =>
      ['id', 'citation', 'quote', 'article', 'paragraph', 'start', 'end'].map((name) => cell(row, name)),
    );
    expect(found).toEqual(expected);
    for (const row of rows) expect(row).toHaveLength(names.length);
  });

  it('gives no event another date, status or precision than its own', () => {
    const speech = speak(language);
    const { names, rows } = read(written('csv', speech));
    const cell = (row: readonly string[], name: string) => row[names.indexOf(t(name))];
    for (const row of rows) {
      const event = index.events.find(({ id }) => id === cell(row, 'id'));
      expect(cell(row, 'edtf')).toBe(event?.when?.edtf ?? '');
      expect(cell(row, 'earliest')).toBe(event?.when?.earliest ?? '');
      expect(cell(row, 'latest')).toBe(event?.when?.latest ?? '');
      expect(cell(row, 'form')).toBe(event?.when?.form ?? '');
      expect(cell(row, 'precision')).toBe(event?.when ? describePrecision(event.when, speech.dates) : '');
      expect(cell(row, 'status')).toBe(event && speech.status(event.status));
      expect(cell(row, 'dataVersion')).toBe(index.dataVersion);
    }
  });

  it('gives whoever filters for days nothing but days: none of a set, none of a stretch of days', () => {
    const speech = speak(language);
    const { names, rows } = read(written('csv', speech));
    const toTheDay = describePrecision(whenOf('2025-07-17'), speech.dates);
    for (const of of ['', 'citation']) {
      const at = (part: string) =>
        names.indexOf(t(of === '' ? part : of + part.charAt(0).toUpperCase() + part.slice(1)));
      const days = rows.filter((row) => row[at('precision')] === toTheDay);
      expect(days.length).toBeGreaterThan(0);
      for (const row of days) {
        expect(['day', 'span', 'part']).toContain(row[at('form')]);
        const [earliest, latest] = [row[at('earliest')], row[at('latest')]];
        if (row[at('form')] !== 'span') expect(earliest, row[at('edtf')]).toBe(latest);
      }
      const sets = rows.filter((row) => row[at('edtf')]?.startsWith('['));
      expect(sets.length).toBeGreaterThan(0);
      expect(sets.filter((row) => row[at('precision')] === toTheDay)).toEqual([]);
    }
  });

  it('says of every date that is no day how exactly it is known', () => {
    const said = exported(speak(language)).events.flatMap(({ date }) => (date === null ? [] : [date]));
    const bare = said.filter(({ form, precision }) => !['day', 'span'].includes(form) || precision !== 'day');
    expect(bare.length).toBeGreaterThan(0);
    // "July 2025" alone is the first of July for a spreadsheet.
    for (const { words } of bare) expect(words).toMatch(/[،,(]/);
  });

  it('names every column, each differently', () => {
    const { names } = read(written('csv', speak(language)));
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.startsWith('column') || name.trim() === '')).toEqual([]);
  });
});

it('begins with the mark by which a spreadsheet knows Arabic', () => {
  const bytes = new TextEncoder().encode(written('csv', speak('ar')));
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});
