import { describe, expect, it } from 'vitest';
import { addDays, dayToMs } from '../../core/dates/day.ts';
import { daysWords } from './days-words.ts';

const AR = daysWords('ar-u-ca-gregory-nu-latn');
const EN = daysWords('en-GB-u-ca-gregory-nu-latn');
const extent = (first: string, last: string) => ({ from: dayToMs(first), to: dayToMs(addDays(last, 1)) });
/** Thin spaces round an English dash are the runtime's taste, not ours. */
const plain = (text: string) => text.replace(/\s*–\s*/u, '–');

describe('stretches of time in words', () => {
  it.each([
    ['2022-03-14', '2022-03-15', '14–15 مارس', '14–15 March'],
    ['2022-03-14', '2022-03-14', '14 مارس', '14 March'],
    ['2021-12-30', '2022-01-02', '30 ديسمبر 2021–2 يناير 2022', '30 December 2021–2 January 2022'],
    ['2022-01-01', '2022-12-31', 'يناير–ديسمبر 2022', 'January–December 2022'],
    ['2011-01-01', '2025-07-20', '2011–2025', '2011–2025'],
  ])('a cluster of %s to %s', (first, last, ar, en) => {
    expect(plain(AR.cluster(extent(first, last)))).toBe(ar);
    expect(plain(EN.cluster(extent(first, last)))).toBe(en);
  });

  it('a window says its year', () => {
    expect(plain(EN.window(extent('2022-03-14', '2022-03-20')))).toBe('14–20 Mar 2022');
    expect(plain(AR.window(extent('2022-03-14', '2022-03-20')))).toBe('14–20 مارس 2022');
    expect(plain(EN.window(extent('2021-12-20', '2022-01-05')))).toBe('December 2021–January 2022');
    expect(plain(AR.window(extent('2021-10-02', '2022-03-20')))).toBe('أكتوبر 2021–مارس 2022');
    expect(plain(EN.exact(extent('2021-10-02', '2022-03-20')))).toBe('2 October 2021–20 March 2022');
  });
});
