import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canParse, isEdtf, isPlainEdtf } from './read-edtf.ts';

const year = fc.integer({ min: 1000, max: 2999 }).map(String);
const month = fc
  .tuple(year, fc.integer({ min: 0, max: 13 }))
  .map(([y, m]) => `${y}-${String(m).padStart(2, '0')}`);
const day = fc
  .tuple(month, fc.integer({ min: 0, max: 32 }))
  .map(([m, d]) => `${m}-${String(d).padStart(2, '0')}`);
const unit = fc.oneof(year, month, day);
const perhaps = fc.tuple(unit, fc.constantFrom('', '', '~', '?')).map(([text, sign]) => text + sign);
const end = fc.oneof(perhaps, fc.constantFrom('..', ''));
const member = fc.oneof(
  unit,
  fc.tuple(unit, unit).map(([a, b]) => `${a}..${b}`),
  perhaps,
);
const edtf = fc.oneof(
  perhaps,
  fc.tuple(end, end).map(([a, b]) => `${a}/${b}`),
  fc.array(member, { minLength: 1, maxLength: 3 }).map((members) => `[${members.join(',')}]`),
);

describe('isPlainEdtf', () => {
  it.each([
    '2025-07-20',
    '2025-07',
    '1982~',
    '1982~/..',
    '/2025-07',
    '2017-01-23/2017-01-24',
    '[2021-12-07,2021-12-14]',
  ])('knows %s', (text) => expect([isPlainEdtf(text), isEdtf(text)]).toEqual([true, true]));

  it.each([
    '',
    '/',
    '../..',
    '2025-02-29',
    '2025-13',
    '2025?',
    '2022-33',
    'yesterday',
    '[2025',
    '2025/2026/2027',
    '[]',
  ])('leaves %s to the library', (text) => expect(isPlainEdtf(text)).toBe(false));

  it('says nothing that the library does not', () => {
    fc.assert(
      fc.property(edtf, (text) => {
        if (isPlainEdtf(text)) expect([text, canParse(text)]).toEqual([text, true]);
      }),
      { numRuns: 600, seed: 5 },
    );
  });
});
