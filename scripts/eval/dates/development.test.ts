import { describe, expect, it } from 'vitest';
import { OPEN } from './open.ts';
import { type Miss, scoreSuite } from './score.ts';
import { ownSuites } from './suites.ts';
import { tagger } from './tagger.ts';

/** Where a miss stands and what it is about. */
function placeOf({ text, pair: { expected, found } }: Miss): { text: string; words: string } {
  const { start, end } = expected ?? found ?? { start: 0, end: 0 };
  return { text, words: text.slice(start, end) };
}

describe.each(ownSuites().map((suite) => [suite.name, suite] as const))('%s', (name, suite) => {
  const { misses, quiet, calendar } = scoreSuite(suite, tagger);

  it('everything is found, where it stands and as what it means, but for what is listed as open', () => {
    const open = OPEN.filter((one) => one.suite === name).map(({ text, words }) => ({ text, words }));
    expect(misses.map(placeOf)).toEqual(open);
  });

  it('nothing is found where nothing is', () => {
    expect(quiet.alarms).toBe(0);
    expect(calendar.expected).toBeGreaterThan(30);
  });
});

it('every open case says why it is open', () => {
  expect(OPEN.filter(({ why }) => why.length < 20)).toEqual([]);
});
