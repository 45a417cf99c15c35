import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TICK_PADDING_PX, tickLabels } from './tick-labels.ts';
import type { TickWords } from './tick-words.ts';

const ticks = { scale: 'day', step: 1 } as const;
/** Ten pixels a letter. */
const measure = (text: string) => text.length * 10;
const words: TickWords = (day, _, isFirst) =>
  isFirst ? [`${day} of May`, `${day}th`, day] : [`${day}th`, day];
/** Days stand for their own pixels. */
const at = Number;

const labels = (days: string[], width: number) => tickLabels(days, { ticks, words, at, width, measure });

describe('words beside lines', () => {
  it.each([
    ['all have room', ['0', '120', '240'], 400, ['0 of May', '120th', '240th']],
    [
      'the first says its month over the next line',
      ['0', '60', '120', '240'],
      400,
      ['0 of May', '', '120th', '240th'],
    ],
    [
      'shorter words where the full ones would run into the next',
      ['0', '120', '170'],
      400,
      ['0 of May', '120', '170th'],
    ],
    ['none where the window ends too soon', ['0', '120', '240'], 260, ['0 of May', '120th', '']],
    ['a first line at the end of the window says what it can', ['150'], 200, ['150']],
    ['nothing at all', ['190'], 200, ['']],
  ])('%s', (_, days, width, expected) => {
    expect(labels(days, width)).toEqual(expected);
  });

  it('are never cut off and never touch', () => {
    const line = fc.integer({ min: 0, max: 1000 });
    fc.assert(
      fc.property(
        fc.uniqueArray(line, { maxLength: 30 }),
        fc.integer({ min: 50, max: 1000 }),
        (lines, width) => {
          const days = lines
            .filter((px) => px <= width)
            .sort((a, b) => a - b)
            .map(String);
          let free = 0;
          for (const [i, label] of labels(days, width).entries()) {
            if (label === '') continue;
            const start = at(days[i] ?? '') + TICK_PADDING_PX;
            expect(start).toBeGreaterThanOrEqual(free);
            free = start + measure(label);
            expect(free).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});
