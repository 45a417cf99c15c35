import { expect, test } from 'vitest';
import { longestTaskIn } from './longest-task.mjs';

const mark = (name: string, ts: number) => ({ name, ph: 'I', pid: 1, tid: 2, ts });
const task = (ts: number, dur: number, tid = 2) => ({
  ...{ name: 'ThreadControllerImpl::RunTask', ph: 'X', pid: 1 },
  ...{ tid, ts, dur, tdur: dur / 2 },
});

test('the longest task between the marks, of the thread that set them; in milliseconds of the processor', () => {
  const before = task(0, 90_000);
  const after = task(210_000, 95_000);
  const elsewhere = task(110_000, 80_000, 3);
  const events = [
    before,
    mark('bench-start', 100_000),
    task(110_000, 30_000),
    task(150_000, 42_500),
    elsewhere,
  ];
  expect(longestTaskIn([...events, mark('bench-end', 200_000), after])).toBe(21.25);
  expect(longestTaskIn([mark('bench-start', 0), mark('bench-end', 1), elsewhere])).toBe(0);
});

test('a trace without the marks tells nothing', () => {
  expect(() => longestTaskIn([task(0, 1)])).toThrow(RangeError);
});
