import { afterEach, describe, expect, it, vi } from 'vitest';
import { atOnce, inATurn, inTurns, type Work } from './turns.ts';

/** Tasks of the page wait here until the test lets one run. */
const tasks: (() => void)[] = [];

function aPage(withYield: boolean): void {
  const scheduler = { yield: () => new Promise<void>((resolve) => tasks.push(resolve)) };
  vi.stubGlobal('window', withYield ? { scheduler } : {});
  class Channel {
    port1: { onmessage: () => void; close: () => void } = {
      onmessage: () => undefined,
      close: () => undefined,
    };
    port2 = { postMessage: () => tasks.push(() => this.port1.onmessage()) };
  }
  vi.stubGlobal('MessageChannel', Channel);
}

async function nextTask(): Promise<void> {
  tasks.shift()?.();
  await Promise.resolve();
}

/** Every step takes longer than a turn may. */
function* slowly(done: string[], steps: number, left: () => void = () => undefined): Work {
  try {
    for (let step = 1; step <= steps; step += 1) {
      done.push(`step ${step}`);
      vi.setSystemTime(Date.now() + 20);
      yield;
    }
    done.push('end');
  } finally {
    left();
  }
}

function start(work: Work, withYield = true): () => void {
  vi.useFakeTimers({ toFake: ['Date', 'performance'] });
  aPage(withYield);
  vi.spyOn(performance, 'now').mockImplementation(() => Date.now());
  return inTurns(work);
}

afterEach(() => {
  tasks.length = 0;
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('work in turns', () => {
  it.each([
    ["with the page's scheduler", true],
    ['without one', false],
  ])('is done in as many tasks as it takes, %s', async (_, withYield) => {
    const done: string[] = [];
    start(slowly(done, 2), withYield);
    for (const steps of [0, 1, 2]) {
      expect(done).toHaveLength(steps);
      await nextTask();
    }
    expect(done).toEqual(['step 1', 'step 2', 'end']);
    expect(tasks).toEqual([]);
  });

  it('does as much at a time as there is time for', async () => {
    const done: string[] = [];
    start(
      (function* () {
        for (const step of ['a', 'b', 'c']) {
          done.push(step);
          yield;
        }
      })(),
    );
    await nextTask();
    expect(done).toEqual(['a', 'b', 'c']);
  });

  it('leaves nothing behind when it is given up', async () => {
    const done: string[] = [];
    const left = vi.fn();
    const giveUp = start(slowly(done, 3, left));
    await nextTask();
    giveUp();
    expect(left).toHaveBeenCalledOnce();
    await nextTask();
    expect(done).toEqual(['step 1']);
  });

  it('can be given up by what it does', async () => {
    const left = vi.fn();
    const done: string[] = [];
    let giveUp: () => void = vi.fn();
    giveUp = start(
      (function* () {
        try {
          giveUp();
          done.push('the rest of this step');
          yield;
          done.push('the next');
        } finally {
          left();
        }
      })(),
    );
    await nextTask();
    expect([done, left.mock.calls.length, tasks.length]).toEqual([['the rest of this step'], 1, 0]);
  });

  it('is the same at once', () => {
    const work = function* (): Work<string> {
      yield;
      return 'done';
    };
    expect(atOnce(work())).toBe('done');
  });

  it('may be a single act', async () => {
    aPage(true);
    const act = vi.fn();
    inATurn(act);
    expect(act).not.toHaveBeenCalled();
    await nextTask();
    expect(act).toHaveBeenCalledOnce();
  });
});
