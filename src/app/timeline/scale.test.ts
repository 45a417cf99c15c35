import { describe, expect, it } from 'vitest';
import { DAY_MS, levelOf, pixelsPerDay, windowLength } from './scale.ts';

const windowOf = (days: number) => ({ from: 0, to: days * DAY_MS });

describe('levels of zoom', () => {
  it('double the scale every four', () => {
    expect(pixelsPerDay(0)).toBe(1);
    expect(pixelsPerDay(8)).toBe(4);
    expect(pixelsPerDay(-4)).toBe(0.5);
  });

  it.each([-14, -3, 0, 5, 9, 28])('find themselves again from a window of their own length: %i', (level) => {
    for (const width of [320, 1084, 1724]) {
      expect(levelOf({ from: 0, to: windowLength(level, width) }, width)).toBe(level);
    }
  });

  it('are never finer than the window', () => {
    for (const days of [7, 9, 31, 100, 365, 9000]) {
      expect(pixelsPerDay(levelOf(windowOf(days), 1000))).toBeLessThanOrEqual(1000 / days + 1e-4);
    }
  });
});
