import { describe, expect, it } from 'vitest';
import { describePrecision, describeShort, describeWhen } from './describe.ts';
import { readWhen } from './read-when.ts';

/** Shows which sentence is chosen and what is put into it; the words are tested where they are written. */
const speak = {
  locale: 'en-GB-u-ca-gregory-nu-latn',
  calendar: 'gregorian' as const,
  t: (key: string, params: Record<string, string> = {}) => `${key}(${Object.values(params).join('; ')})`,
};

const whenOf = (edtf: string) => {
  const when = readWhen(edtf);
  if (!when) throw new Error(edtf);
  return when;
};

describe('describeWhen', () => {
  it.each([
    ['2022-01-19', 'weekdayDay(Wednesday; 19 January 2022)'],
    ['2025-05', 'May 2025'],
    ['2022-33', 'quarter1(2022)'],
    ['2022-21', 'betweenMonths(March; May 2022)'],
    ['2021', 'year(2021)'],
    ['202X', 'betweenYears(2020; 2029)'],
    ['[2025-07-20..2025-07-31]', 'between(20; 31 July 2025)'],
    ['[2025-07-25,2025-08-01]', 'weekdayDay(Friday; eitherOf(25 July; 1 August 2025))'],
    [
      '[2021-12-07,2021-12-14,2021-12-21]',
      'oneOfWeekday(Tuesday; eitherOf(oneMore(7; 14); 21 December 2021))',
    ],
    ['[2020,2021]', 'year(eitherOf(2020; 2021))'],
    ['2017-01-23/2017-01-24', 'spanFromNumber(23; 24 January 2017)'],
    ['2017-01-23/2018-01-24', 'span(23 January 2017; 24 January 2018)'],
    ['2025-09-01~', 'around(1 September 2025)'],
    ['1982~/..', 'sinceAround(year(1982))'],
    ['/2025-07', 'until(July 2025)'],
    ['0050-03-01', 'weekdayDay(Tuesday; 1 March 50)'],
  ])('%s is %s', (edtf, expected) => {
    expect(describeWhen(whenOf(edtf), speak)).toBe(expected);
  });

  it('says a day shortly, without the year where the heading has it', () => {
    expect(describeShort(whenOf('2022-01-19'), speak)).toBe('19 Jan 2022');
    expect(describeShort(whenOf('2022-01-19'), speak, 2022)).toBe('19 Jan');
    expect(describeShort(whenOf('2021-12-30/2022-01-02'), speak, 2021)).toBe('span(30 Dec 2021; 2 Jan 2022)');
  });

  it.each([
    ['2022-01-19', 'precisionDay()'],
    ['[2025-07-20..2025-07-31]', 'precisionDays()'],
    ['[2025-07-17,2025-07-18]', 'precisionSet()'],
    ['2011/..', 'precisionOpenEnd()'],
  ])('%s is known as %s says', (edtf, expected) => {
    expect(describePrecision(whenOf(edtf), speak)).toBe(expected);
  });
});
