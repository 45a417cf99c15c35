import type { Direction } from '../../core/model/published.ts';

/** As much of a rectangle as is needed; pixels of the window. */
type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>;

interface Layout {
  /** Of the words, a box for each line that they stand on. */
  words: readonly Box[];
  /** The text that both stand in. */
  text: Box;
  note: { width: number; height: number };
  /** What can be seen of the text. */
  seen: Pick<Box, 'top' | 'bottom'>;
  /** Of the text. */
  direction: Direction;
}

/** Between the words' underline and the note. */
const GAP = 4;
/** Between the note and the ends of the lines, which on a phone are those of the screen. */
const EDGE = 8;

/**
 * Where a note on words stands, in pixels from the text's top and from where its lines start: below the last line of
 * the words, above the first where there is more room, and never beyond the ends of the lines. Pure.
 */
export function besideWords({ words, text, note, seen, direction }: Layout): { top: number; start: number } {
  const [first = text] = words;
  const last = words.at(-1) ?? first;
  const below = seen.bottom - last.bottom - GAP;
  const isBelow = below >= note.height || below >= first.top - GAP - seen.top;
  const line = isBelow ? last : first;
  const top = isBelow ? line.bottom + GAP : line.top - GAP - note.height;
  const middle = (line.left + line.right) / 2;
  const fromStart = direction === 'rtl' ? text.right - middle : middle - text.left;
  const room = Math.max(text.right - text.left - note.width - EDGE, EDGE);
  const start = Math.min(Math.max(fromStart - note.width / 2, EDGE), room);
  return { top: Math.max(Math.round(top - text.top), 0), start: Math.round(start) };
}
