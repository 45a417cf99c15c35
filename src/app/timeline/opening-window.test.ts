import { describe, expect, it } from 'vitest';
import { addDays, msToDay } from '../../core/dates/day.ts';
import type { TimelineEvent } from '../../core/model/published.ts';
import { anEvent, anIndex, day, plainMeasure, stretch } from './axis.fixtures.ts';
import { AxisModel } from './axis-model.ts';
import { isCluster } from './node.ts';
import { overlaps } from './windows.ts';

const every = (step: number, count: number, from: string) =>
  Array.from({ length: count }, (_, i) => addDays(from, i * step)).map((iso, i) =>
    anEvent(`${from}-${i}`, day(iso)),
  );

function modelOf(events: TimelineEvent[], selected: string | null = null, width = 1000) {
  const content = { events, index: anIndex(events), group: 'none', selected, window: null } as const;
  const apart = new Set(selected === null ? [] : [selected]);
  return new AxisModel({ ...content, apart }, { width, height: 300 }, plainMeasure);
}

const shown = (events: TimelineEvent[], model: AxisModel) => {
  const window = model.asked();
  return events.filter(
    ({ when }) =>
      (when?.earliest ?? '') >= msToDay(window.from) && (when?.earliest ?? '') < msToDay(window.to),
  );
};

describe('the opening window', () => {
  const old = every(3, 12, '2012-05-01');
  const recent = every(4, 9, '2025-07-01');
  const lonely = [anEvent('lonely', day('2031-01-01'))];

  it('is on the latest dense stretch, not on a lonely event after it', () => {
    const ids = shown([...old, ...recent, ...lonely], modelOf([...old, ...recent, ...lonely])).map(
      ({ id }) => id,
    );
    expect(ids.length).toBeGreaterThanOrEqual(5);
    expect(ids.every((id) => id.startsWith('2025-07'))).toBe(true);
    expect(ids).toContain('2025-07-01-8');
  });

  it.each([600, 1000, 1724])('shows every label whole and none in a cluster, %i px wide', (width) => {
    const model = modelOf([...old, ...recent, ...lonely], null, width);
    const window = model.asked();
    const level = model.levelOf(window);
    const seen = model.layoutAt(level).nodes.filter(({ box }) => overlaps(box, window));
    expect(seen.length).toBeGreaterThan(2);
    expect(seen.some(isCluster)).toBe(false);
    for (const { box } of seen) {
      expect(box.from).toBeGreaterThanOrEqual(window.from);
      expect(box.to).toBeLessThanOrEqual(window.to);
    }
  });

  it('goes as far as it must for a selected event', () => {
    const events = [...old, ...recent];
    const window = modelOf(events, '2012-05-01-3').asked();
    expect(msToDay(window.from) <= '2012-05-10' && msToDay(window.to) > '2012-05-10').toBe(true);
    expect(modelOf(events, '2025-07-01-8').asked()).toEqual(modelOf(events).asked());
  });

  it('needs no crowd: one event, or a single bar of years', () => {
    expect(shown(lonely, modelOf(lonely))).toHaveLength(1);
    const bar = [anEvent('bar', stretch('2011-01-01', null, 'open', { reaches: '2025-07-20' }))];
    const window = modelOf(bar).asked();
    expect(window.from).toBeLessThan(window.to);
  });

  it('is somewhere even without events', () => {
    const { from, to } = modelOf([]).asked();
    expect(to).toBeGreaterThan(from);
  });
});
