import { describe, expect, it } from 'vitest';
import { tag } from './tag.ts';

describe('prefer: nearest', () => {
  /** Words that leave the year open, the publication, the nearest that they may mean, and what else. */
  it.each([
    ['20 ديسمبر', '2025-11-09', 'day-month-ahead 2025-12-20', 'day-month 2024-12-20'],
    ['20 أكتوبر', '2025-11-09', 'day-month 2025-10-20', 'day-month-ahead 2026-10-20'],
    ['9 نوفمبر', '2025-11-09', 'day-month 2025-11-09', undefined],
    ['في ديسمبر', '2025-11-09', 'month-ahead 2025-12', 'bare-month 2024-12'],
    ['في مارس', '2025-11-09', 'month-ahead 2026-03', 'bare-month 2025-03'],
    ['الثلاثاء', '2025-11-09', 'weekday-ahead 2025-11-11', 'weekday-before-publication 2025-11-04'],
    ['الجمعة', '2025-11-09', 'weekday-before-publication 2025-11-07', 'weekday-ahead 2025-11-14'],
    ['حتى 15 ديسمبر', '2025-11-09', 'until-ahead ../2025-12-15', 'until ../2024-12-15'],
    ['حتى 15 أكتوبر', '2025-11-09', 'until ../2025-10-15', 'until-ahead ../2026-10-15'],
    ['مطلع ديسمبر', '2025-11-09', 'part-of-month-ahead [2025-12-01..2025-12-10]', undefined],
    ['20 ديسمبر', '[2025-11-08,2025-11-09]', 'day-month-ahead 2025-12-20', 'day-month 2024-12-20'],
    // What the words say is not open.
    ['20 ديسمبر الماضي', '2025-11-09', 'last-day-month 2024-12-20', undefined],
    ['وصل في 20 ديسمبر', '2025-11-09', 'day-month 2024-12-20', undefined],
    ['سيصل في 20 أكتوبر', '2025-11-09', 'day-month-ahead 2026-10-20', undefined],
  ])('reads «%s» on %s as %s', (text, publication, nearest, other) => {
    const found = tag(text, { publication, prefer: 'nearest' });
    expect(found.map(({ rule, edtf }) => `${rule} ${edtf}`)).toEqual([nearest]);
    if (other === undefined) return;
    expect(found[0]?.alternatives?.map(({ rule, edtf }) => `${rule} ${edtf}`)).toEqual([other]);
  });

  it('without a publication is the past', () => {
    const [found] = tag('منذ 2011', { publication: null, prefer: 'nearest' });
    expect(found?.edtf).toBe('2011/..');
  });
});

describe('the order of figures', () => {
  it.each([
    ['صدر في 12/31/2024', '2024-12-31', true, []],
    ['صدر في 2024-13-01', '2024-01-13', true, []],
    ['صدر في 03/07/2025', '2025-07-03', undefined, ['2025-03-07']],
    ['صدر في 5/5/2025', '2025-05-05', undefined, []],
    ['صدر في 31/12/2024', '2024-12-31', undefined, []],
    ['صدر في 2025-07-03', '2025-07-03', undefined, []],
    ['وقع يوم 4/22', '2025-04-22', true, []],
    ['وقع يوم 3/4', '2025-04-03', undefined, ['2025-03-04']],
    ['وقع يوم 22/4', '2025-04-22', undefined, []],
  ])('«%s» is %s, turned: %s, or else %s', (text, edtf, turned, others) => {
    const [found] = tag(text, { publication: '2025-07-20' });
    expect(found?.edtf).toBe(edtf);
    expect(found?.turned).toBe(turned);
    expect((found?.alternatives ?? []).map((one) => one.edtf)).toEqual(others);
  });
});

describe('precision of what EDTF can only say in days', () => {
  it.each([
    ['عام 1446هـ', 'year'],
    ['العام الإيراني 1404', 'year'],
    ['في رمضان 1446', 'month'],
    ['في بهمن 1357', 'month'],
    ['25 محرم 1447 هـ', 'day'],
  ])('«%s»: %s', (text, precision) => {
    expect(tag(text, { publication: '2025-07-20' }).map((found) => found.precision)).toEqual([precision]);
  });
});

describe('publication', () => {
  it.each(['', '2025-02-30', 'أمس', '2025/13', '2025-07-20/..'])('refuses «%s»', (publication) => {
    expect(() => tag('أمس', { publication })).toThrow(RangeError);
    expect(() => tag('', { publication, language: 'xx' })).toThrow(/publication/);
  });

  it.each(['2025-07-20', '[2025-07-19,2025-07-20]', '2025-07', null])('reads %s', (publication) => {
    expect(() => tag('أمس', { publication })).not.toThrow();
  });
});
