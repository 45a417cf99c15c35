/** Which words stand at which line, so that none is cut off and none runs into another. Pure. */
import type { Day } from '../../core/model/published.ts';
import type { TickWords } from './tick-words.ts';
import type { Ticks } from './ticks.ts';

/** Between a line and its words, and between words and what follows; in pixels. */
export const TICK_PADDING_PX = 7;
const TICK_GAP_PX = 5;

export interface TickRoom {
  ticks: Ticks;
  words: TickWords;
  /** Pixels from where the window begins to a day. */
  at: (day: Day) => number;
  /** Of the window, in pixels. */
  width: number;
  /** Of a text, in pixels. */
  measure: (text: string) => number;
}

/**
 * Words for each line, empty where there is no room. The first that can say its month and year does so even over
 * the lines after it, which then stand alone: without them all others would be of no month.
 */
export function tickLabels(days: readonly Day[], { ticks, words, at, width, measure }: TickRoom): string[] {
  let isSaid = false;
  let free = 0;
  return days.map((day, i) => {
    const start = at(day);
    if (start < free) return '';
    const next = days[i + 1];
    const isFirst = !isSaid;
    const end = isFirst || next === undefined ? width : Math.min(at(next), width);
    const fits = (text: string) => start + TICK_PADDING_PX + measure(text) + TICK_GAP_PX <= end;
    const label = words(day, ticks, isFirst).find(fits) ?? '';
    if (label !== '') {
      isSaid = true;
      free = start + TICK_PADDING_PX + measure(label) + TICK_GAP_PX;
    }
    return label;
  });
}
