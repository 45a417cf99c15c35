import type { Range } from '../find/range.ts';

/**
 * Words of an article that no citation names: where they stand in a paragraph, and a check of what they are.
 * In an address `paragraph.start-end,start-end.check`: short and ASCII, and a text that has changed is noticed.
 */
export interface TextPlace {
  paragraph: number;
  /** In order, not overlapping, in UTF-16 units of the paragraph. */
  ranges: Range[];
  check: string;
}

const PLACE = /^(\d{1,5})\.(\d{1,6}-\d{1,6}(?:,\d{1,6}-\d{1,6})*)\.([0-9a-z]{1,7})$/;

/** `null` where the text is no such place. */
export function readTextPlace(text: string): TextPlace | null {
  const [, paragraph, spans = '', check = ''] = PLACE.exec(text) ?? [];
  if (paragraph === undefined) return null;
  const ranges = spans.split(',').map((span) => {
    const [start = 0, end = 0] = span.split('-').map(Number);
    return { start, end };
  });
  const inOrder = ranges.every(({ start, end }, i) => start < end && (ranges[i - 1]?.end ?? 0) <= start);
  return inOrder ? { paragraph: Number(paragraph), ranges, check } : null;
}

export function isTextPlace(text: string): boolean {
  return readTextPlace(text) !== null;
}

/** @param text of the paragraph */
export function writeTextPlace(paragraph: number, text: string, ranges: readonly Range[]): string {
  const spans = ranges.map(({ start, end }) => `${start}-${end}`).join(',');
  return `${paragraph}.${spans}.${checkOf(text, ranges)}`;
}

/** Whether the words are still those that the link was made for. */
export function stillStands({ ranges, check }: TextPlace, text: string): boolean {
  return ranges.every(({ end }) => end <= text.length) && checkOf(text, ranges) === check;
}

/** FNV-1a over the words: enough to tell other words, and 7 letters at most. */
function checkOf(text: string, ranges: readonly Range[]): string {
  const words = ranges.map(({ start, end }) => text.slice(start, end)).join('\n');
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i += 1) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
