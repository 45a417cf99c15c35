import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { dayToMs } from '../../core/dates/day.ts';
import { type DaysShown, WindowRaiser } from './window-raiser.ts';

const window = (from: string, to: string) => () => ({
  from: dayToMs(from) + 7_000_000,
  to: dayToMs(to) + 9_000_000,
});

describe('the window in whole days', () => {
  const raise = vi.fn<(days: DaysShown) => void>();
  let raiser = new WindowRaiser(raise);

  beforeEach(() => {
    vi.useFakeTimers();
    raise.mockClear();
    raiser = new WindowRaiser(raise);
  });
  afterEach(() => void vi.useRealTimers());

  it('is told once, when it has come to rest, with every day of which something is shown', () => {
    raiser.later(window('2022-01-01', '2022-02-01'));
    vi.advanceTimersByTime(200);
    raiser.later(window('2022-01-02', '2022-02-02'));
    vi.advanceTimersByTime(299);
    expect(raise).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(raise.mock.calls).toEqual([[{ from: '2022-01-02', to: '2022-02-02' }]]);
  });

  it('does not say the last day of a window that ends at midnight', () => {
    raiser.later(() => ({ from: dayToMs('2022-01-01'), to: dayToMs('2022-02-01') }));
    vi.runAllTimers();
    expect(raise).toHaveBeenCalledWith({ from: '2022-01-01', to: '2022-01-31' });
  });

  it('knows its own words when they come back, and no others', () => {
    raiser.later(window('2022-01-01', '2022-02-01'));
    vi.runAllTimers();
    expect(raiser.isEcho({ from: '2022-01-01', to: '2022-02-01' })).toBe(true);
    expect(raiser.isEcho({ from: '2022-01-01', to: '2022-02-02' })).toBe(false);
    expect(raiser.isEcho(null)).toBe(false);
  });

  it('is not told again for a move within the same days, but is after the address moved it', () => {
    for (let i = 0; i < 2; i += 1) {
      raiser.later(window('2022-01-01', '2022-02-01'));
      vi.runAllTimers();
    }
    expect(raise).toHaveBeenCalledTimes(1);
    raiser.forget();
    expect(raiser.hasMoved).toBe(false);
    raiser.later(window('2022-01-01', '2022-02-01'));
    expect(raiser.hasMoved).toBe(true);
    vi.runAllTimers();
    expect(raise).toHaveBeenCalledTimes(2);
  });

  it('is not told once the axis is gone', () => {
    raiser.later(window('2022-01-01', '2022-02-01'));
    raiser.cancel();
    vi.runAllTimers();
    expect(raise).not.toHaveBeenCalled();
  });
});
