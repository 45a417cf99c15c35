import { describe, expect, it } from 'vitest';
import type { Extent } from '../marks/geometry.ts';
import { keepWithin, moveToEdge, pan, shiftToShow, zoom, zoomable } from './windows.ts';

const window: Extent = { from: 1000, to: 2000 };
const limits = { range: { from: 0, to: 5000 }, shortest: 100 };

describe('moves of the window', () => {
  it.each<[string, Extent, Extent]>([
    ['to the next page', pan(window, 1), { from: 2000, to: 3000 }],
    ['back by half', pan(window, -0.5), { from: 500, to: 1500 }],
    ['closer, round its middle', zoom(window, 2), { from: 1250, to: 1750 }],
    ['away, round a moment that stays', zoom(window, 0.5, 1000), { from: 1000, to: 3000 }],
    ['not beyond the end: shifted', keepWithin({ from: 4500, to: 5500 }, limits), { from: 4000, to: 5000 }],
    ['not before the beginning', keepWithin({ from: -300, to: 700 }, limits), { from: 0, to: 1000 }],
    ['not longer than all there is', keepWithin({ from: -9000, to: 9000 }, limits), limits.range],
    ['not shorter than the shortest', keepWithin({ from: 1990, to: 2010 }, limits), { from: 1950, to: 2050 }],
    ['to what lies later', shiftToShow(window, { from: 2400, to: 2500 }), { from: 1560, to: 2560 }],
    ['to what lies earlier', shiftToShow(window, { from: 700, to: 800 }), { from: 640, to: 1640 }],
    ['to what its end cuts off', shiftToShow(window, { from: 1900, to: 2100 }), { from: 1160, to: 2160 }],
    [
      'to the beginning of what is too long',
      shiftToShow(window, { from: 3000, to: 9000 }),
      { from: 2940, to: 3940 },
    ],
    [
      'so that something stands at its start',
      moveToEdge(window, { from: 3000, to: 3200 }, 'start'),
      { from: 2880, to: 3880 },
    ],
    [
      'so that something stands at its end',
      moveToEdge(window, { from: 300, to: 500 }, 'end'),
      { from: -380, to: 620 },
    ],
    [
      'by its beginning, what is too long to stand at the end',
      moveToEdge(window, { from: 300, to: 1200 }, 'end'),
      { from: 180, to: 1180 },
    ],
  ])('%s', (_, moved, expected) => {
    expect(moved).toEqual(expected);
  });

  it('need not move for what is in view', () => {
    expect(shiftToShow(window, { from: 1001, to: 1999 })).toBe(window);
  });
});

describe('zooming', () => {
  it.each<[string, Extent, boolean, boolean]>([
    ['leads both ways in between', window, true, true],
    ['no closer than the shortest window', { from: 1950, to: 2050 }, false, true],
    ['no farther than all there is', limits.range, true, false],
    ['has met a limit but for rounding', { from: 0, to: 4999 }, true, false],
  ])('%s', (_, shown, isCloser, isFarther) => {
    expect(zoomable(shown, limits)).toEqual({ isCloser, isFarther });
  });
});
