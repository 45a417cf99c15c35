import { describe, expect, it, test } from 'vitest';
import { draftOf, EMPTY_DRAFT, readDraft } from './day-draft.ts';

const plain = String;

describe('what is written', () => {
  test.each([
    ['19', '1', '2022', 'gregorian', 'first', { day: '2022-01-19' }],
    ['١٩', '1', '٢٠٢٢', 'gregorian', 'last', { day: '2022-01-19' }],
    ['۱', '1', '۱۴۰۴', 'solar-hijri', 'first', { day: '2025-03-21' }],
    [' 1 ', '1', '1447', 'hijri', 'first', { day: '2025-06-26' }],
    // A month, a year: its first or its last day.
    ['', '2', '2024', 'gregorian', 'first', { day: '2024-02-01' }],
    ['', '2', '2024', 'gregorian', 'last', { day: '2024-02-29' }],
    ['', '', '2024', 'gregorian', 'first', { day: '2024-01-01' }],
    ['', '', '2024', 'gregorian', 'last', { day: '2024-12-31' }],
    ['', '', '1403', 'solar-hijri', 'last', { day: '2025-03-20' }],
    ['', '12', '1446', 'hijri', 'last', { day: '2025-06-25' }],
    // Nothing.
    ['', '', '', 'gregorian', 'first', { day: null }],
    [' ', '', ' ', 'gregorian', 'first', { day: null }],
    // What cannot be.
    ['31', '2', '2024', 'gregorian', 'first', { error: 'noSuchDay' }],
    ['30', '12', '1404', 'solar-hijri', 'first', { error: 'noSuchDay' }],
    ['30', '1', '1447', 'hijri', 'first', { day: '2025-07-25' }],
    ['31', '1', '1447', 'hijri', 'first', { error: 'noSuchDay' }],
    ['0', '1', '2022', 'gregorian', 'first', { error: 'noSuchDay' }],
    ['x', '1', '2022', 'gregorian', 'first', { error: 'noSuchDay' }],
    ['1', '1', '9999', 'solar-hijri', 'first', { error: 'noSuchDay' }],
    ['1', '', '2022', 'gregorian', 'first', { error: 'noMonth' }],
    ['1', '1', '', 'gregorian', 'first', { error: 'noYear' }],
    ['1', '1', '22', 'gregorian', 'first', { error: 'noYear' }],
    ['', '', '0000', 'gregorian', 'first', { error: 'noYear' }],
  ] as const)('%s / %s / %s of %s as the %s: %j', (day, month, year, calendar, end, reading) => {
    expect(readDraft({ day, month, year }, calendar, end, null)).toEqual(reading);
  });
});

test.each([
  ['first', '2022-01-20', { day: '2022-01-20' }],
  ['first', '2022-01-19', { error: 'order' }],
  ['last', '2022-01-20', { day: '2022-01-20' }],
  ['last', '2022-01-21', { error: 'order' }],
] as const)('20 January as the %s beside %s: %j', (end, other, reading) => {
  expect(readDraft({ day: '20', month: '1', year: '2022' }, 'gregorian', end, other)).toEqual(reading);
});

it('writes a day so that it reads it again', () => {
  for (const calendar of ['gregorian', 'hijri', 'solar-hijri'] as const) {
    const draft = draftOf('2022-01-19', calendar, plain);
    expect(readDraft(draft, calendar, 'first', null)).toEqual({ day: '2022-01-19' });
  }
  expect(draftOf(null, 'hijri', plain)).toEqual(EMPTY_DRAFT);
});
