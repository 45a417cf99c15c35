import type { Stretch } from '../pages/leading-citation.ts';

/** Width of a text in pixels. */
export type Measure = (text: string) => number;

/**
 * Lines of a text, filled one after the other; the spaces at which it is broken belong to no line. A word longer
 * than a line is broken between graphemes: a letter never loses its marks.
 *
 * @param widthOf room of the line of that number, in pixels
 */
export function breakLines(text: string, widthOf: (line: number) => number, measure: Measure): Stretch[] {
  const lines: Stretch[] = [];
  let line: Stretch | null = null;
  const fits = (start: number, end: number) => measure(text.slice(start, end)) <= widthOf(lines.length);
  for (const word of wordsOf(text)) {
    if (line !== null && fits(line.start, word.end)) {
      line = { start: line.start, end: word.end };
      continue;
    }
    if (line !== null) lines.push(line);
    line = word;
    while (!fits(line.start, line.end)) {
      const cut: number = lastThatFits(text, line, fits);
      lines.push({ start: line.start, end: cut });
      line = { start: cut, end: line.end };
      if (line.start === line.end) break;
    }
    if (line.start === line.end) line = null;
  }
  return line === null ? lines : [...lines, line];
}

/** Lines of nearly the same length, in the fewest that there must be: no word is left alone at the end. */
export function breakEvenly(text: string, width: number, measure: Measure): Stretch[] {
  const fewest = breakLines(text, () => width, measure).length;
  let narrow = width / 2;
  let wide = width;
  for (let step = 0; fewest > 1 && step < 6; step++) {
    const middle = (narrow + wide) / 2;
    if (breakLines(text, () => middle, measure).length > fewest) narrow = middle;
    else wide = middle;
  }
  return breakLines(text, () => wide, measure);
}

/** Runs without a space that may be broken at: a no-break space holds its neighbours together. */
function wordsOf(text: string): Stretch[] {
  return [...text.matchAll(/[^\t\n\r \u2000-\u2006\u2008-\u200a\u205f\u3000]+/gu)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

const GRAPHEMES = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** At least one grapheme, or there would be no end of lines. */
function lastThatFits(text: string, word: Stretch, fits: (start: number, end: number) => boolean): number {
  let cut = word.start;
  for (const { segment } of GRAPHEMES.segment(text.slice(word.start, word.end))) {
    const next = cut + segment.length;
    if (cut > word.start && !fits(word.start, next)) break;
    cut = next;
  }
  return cut;
}
