import { expect, it } from 'vitest';
import { partsIn } from '../../core/calendar/parts.ts';
import { dayOfNumber } from './day-number.ts';
import { yearLabels } from './year-labels.ts';

const SPAN = { from: '1982-01-01', to: '2025-12-31' };

it('names as many years as there is room for, each at its first day', () => {
  for (const calendar of ['gregorian', 'hijri', 'solar-hijri'] as const) {
    for (const width of [300, 700, 1200]) {
      const labels = yearLabels(SPAN, calendar, width);
      expect(labels.length, `${calendar}, ${width} px`).toBeGreaterThan(2);
      expect(labels.length * 46).toBeLessThanOrEqual(width + 46);
      for (const { year, at } of labels) {
        expect(partsIn(dayOfNumber(at), calendar)).toEqual({ year, month: 1, day: 1 });
      }
    }
  }
});

it('prefers round years', () => {
  expect(yearLabels(SPAN, 'gregorian', 300).map(({ year }) => year)).toEqual([1990, 2000, 2010, 2020]);
});
