import { describe, expect, it } from 'vitest';
import { dayToMs } from '../../core/dates/day.ts';
import { laneOfDays, plainMeasure } from './axis.fixtures.ts';
import { changesBetween, fedSpan, holds } from './feed.ts';
import { type AxisItem, itemOf } from './items.ts';
import { layOut } from './layout.ts';
import { overlaps } from './windows.ts';

const LEVEL = 12;
const lane = laneOfDays(
  'a',
  Array.from({ length: 200 }, (_, i) => `20${String(i % 25).padStart(2, '0')}-0${1 + (i % 9)}-15`).sort(),
);
const terms = { width: 1000, height: 400, finest: 28, apart: new Set<string>(), measure: plainMeasure };
const layout = layOut([lane], LEVEL, terms);
const windowAt = (from: string, to: string) => ({ from: dayToMs(from), to: dayToMs(to) });
const itemsFor = (window: { from: number; to: number }) =>
  layout.nodes.filter(({ box }) => overlaps(box, fedSpan(window))).map((node) => itemOf(node, lane, LEVEL));
const asMap = (items: readonly AxisItem[]) => new Map(items.map((item) => [item.id, item]));

describe('what vis-timeline is given', () => {
  const window = windowAt('2010-01-01', '2010-05-01');

  it('is the window and half as much on either side', () => {
    expect(fedSpan({ from: 1000, to: 2000 })).toEqual({ from: 500, to: 2500 });
    const items = itemsFor(window);
    expect(items.length).toBeGreaterThan(0);
    expect(items.length).toBeLessThan(layout.nodes.length / 4);
  });

  it('does while the window stays inside', () => {
    const span = fedSpan(window);
    expect(holds(span, windowAt('2010-02-15', '2010-06-15'))).toBe(true);
    expect(holds(span, windowAt('2010-04-01', '2010-08-01'))).toBe(false);
  });

  it('changes by what left and what came, and by nothing else', () => {
    const [before, after] = [itemsFor(window), itemsFor(windowAt('2010-05-01', '2010-09-01'))];
    const { remove, add } = changesBetween(asMap(before), asMap(after));
    const kept = before.filter(({ id }) => after.some((item) => item.id === id));
    expect(kept.length).toBeGreaterThan(0);
    expect(remove).toHaveLength(before.length - kept.length);
    expect(add).toHaveLength(after.length - kept.length);
    expect(changesBetween(asMap(after), asMap(after))).toEqual({ remove: [], add: [] });
  });

  it('takes a changed item out before it comes back', () => {
    const [first, ...others] = itemsFor(window);
    if (first === undefined) throw new Error('nothing is fed');
    const moved = { ...first, style: 'margin-block-start: 43px' };
    expect(changesBetween(asMap([first, ...others]), asMap([moved, ...others]))).toEqual({
      remove: [first.id],
      add: [moved],
    });
  });
});
