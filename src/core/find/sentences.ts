import type { Range } from './range.ts';

/** A full stop or its like, closing marks behind it, and the blank that follows. */
const END = /[.!?؟…]+["'”»)\]]*\s+/gu;

/** Longest snippet, in UTF-16 units: some three lines. */
const LONGEST = 280;

/** The sentences of a paragraph, in order; the blanks between them belong to none. */
export function sentencesOf(text: string): Range[] {
  const ends = [...text.matchAll(END)].map((match) => match.index + match[0].length);
  return [...new Set([...ends, text.length])].flatMap((end, i, all) => {
    const start = all[i - 1] ?? 0;
    const length = text.slice(start, end).trimEnd().length;
    return length > 0 ? [{ start, end: start + length }] : [];
  });
}

/** As much of a stretch of text as fits around the words found in it, cut between words; they are never cut. */
export function around(text: string, stretch: Range, found: Range): Range {
  if (stretch.end - stretch.start <= LONGEST) return stretch;
  const spare = Math.max(0, LONGEST - (found.end - found.start));
  const wanted = Math.max(stretch.start, found.start - Math.floor(spare / 3));
  const start = wanted === stretch.start ? wanted : afterBlank(text, wanted, found.start);
  const limit = Math.min(stretch.end, Math.max(found.end, start + LONGEST));
  const end = limit === stretch.end ? limit : beforeBlank(text, limit, found.end);
  return { start, end };
}

/** The first beginning of a word at or after a place, at most `limit`. */
function afterBlank(text: string, from: number, limit: number): number {
  const blank = text.indexOf(' ', from);
  return blank < 0 || blank >= limit ? limit : blank + 1;
}

/** The last end of a word at or before a place, at least `limit`. */
function beforeBlank(text: string, from: number, limit: number): number {
  return Math.max(limit, text.lastIndexOf(' ', from));
}
