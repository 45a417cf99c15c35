import { expect, test } from 'vitest';
import { compareWhen } from '../core/dates/order.ts';
import { DAY_MS, makeEvents, SPAN } from './events.ts';
import { whenOf } from './published-event.ts';

test('the same events at every call, as many as asked for, of ten years, in order of time', () => {
  const events = [...makeEvents(5000)];
  expect([...makeEvents(5000)]).toEqual(events);
  expect(events).toHaveLength(5000);
  expect(new Set(events.map(({ id }) => id)).size).toBe(5000);
  const misplaced = events.slice(1).filter((event, i) => {
    const before = events[i] ?? event;
    const order = compareWhen(whenOf(before), whenOf(event));
    return order > 0 || (order === 0 && before.id >= event.id);
  });
  expect(misplaced).toEqual([]);
  expect(Math.min(...events.map(({ first }) => first)) * DAY_MS).toBeGreaterThanOrEqual(SPAN.from);
  expect(Math.max(...events.map(({ last }) => last + 1)) * DAY_MS).toBeLessThanOrEqual(SPAN.to);
});

test('half of them are points', () => {
  const events = [...makeEvents(5000)];
  const points = events.filter(({ first, last }) => first === last).length;
  expect(points / events.length).toBeCloseTo(0.5, 1);
});
