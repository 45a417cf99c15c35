import { expect, test } from 'vitest';
import { FIGURES, jsonLine, missedBars } from './figures.mjs';

const GOOD = {
  axis_ms: 123.456,
  axis_ratio: 0.04,
  drag_p95_ms: 16.7,
  drag_ratio: 1,
  longest_task_ms: 40,
  task_ratio: 1.2,
  filter_p95_ms: 80,
  heap_mb: 30,
  heap_ratio: 0.1,
  first_bytes_ratio: 1.1,
  cold_ratio: 1.3,
};

test.each([
  ['nothing', {}, []],
  ['what was not measured', { axis_ratio: null, filter_p95_ms: null }, []],
  ['what is just within its limit', { axis_ratio: 1 / 20, heap_ratio: 1 / 3, drag_ratio: 1.1 }, []],
  ['what is above it', { axis_ratio: 0.051, filter_p95_ms: 101 }, ['axis_ratio', 'filter_p95_ms']],
  ['no time that has no limit', { axis_ms: 1e9, heap_mb: 1e9, longest_task_ms: 1e9, drag_p95_ms: 1e9 }, []],
])('%s is missed', (_, changes, missed) => {
  expect(missedBars({ ...GOOD, ...changes })).toEqual(missed);
});

test('one line of JSON with exactly the names of the bar, in its order', () => {
  const line = jsonLine({ ...GOOD, cold_ratio: null });
  expect(line).not.toContain('\n');
  expect(Object.keys(JSON.parse(line))).toEqual([
    'axis_ms',
    'axis_ratio',
    'drag_p95_ms',
    'drag_ratio',
    'longest_task_ms',
    'task_ratio',
    'filter_p95_ms',
    'heap_mb',
    'heap_ratio',
    'first_bytes_ratio',
    'cold_ratio',
  ]);
  expect(JSON.parse(line)).toMatchObject({ axis_ms: 123.5, cold_ratio: null });
});

test('every figure says what it is', () => {
  for (const { what } of Object.values(FIGURES)) expect(what).not.toBe('');
});
