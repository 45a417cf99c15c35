import type { Stretch } from '../pages/leading-citation.ts';

/**
 * The part of a quote that is shown where the whole is too long: the clause with the words that give the date,
 * and as many whole clauses after and before it as there is room for. A clause that is itself too long is cut
 * between words, about the same words.
 *
 * @param core the words that give the date; without any the quote is shown from its beginning
 */
export function clauseAround(exact: string, core: Stretch | null, fits: (part: Stretch) => boolean): Stretch {
  const about = core ?? { start: 0, end: 0 };
  const clauses = stretchesOf(exact, /[^،؛,;:.!?؟…]+[،؛,;:.!?؟…]*\s*/gu);
  const own = clauses.find(({ end }) => end > about.start) ?? { start: 0, end: exact.length };
  const until = Math.max(own.end, about.end);
  const words = stretchesOf(exact, /\S+\s*/gu).filter(({ start, end }) => start >= own.start && end <= until);
  return (
    grow(about, clauses, exact, fits) ?? grow(about, words, exact, fits) ?? { start: 0, end: exact.length }
  );
}

function stretchesOf(text: string, pattern: RegExp): Stretch[] {
  return [...text.matchAll(pattern)].map((found) => ({
    start: found.index,
    end: found.index + found[0].length,
  }));
}

/** From those that hold `about`, forward first: what follows a date says what happened. */
function grow(
  about: Stretch,
  parts: readonly Stretch[],
  text: string,
  fits: (part: Stretch) => boolean,
): Stretch | null {
  let first = parts.findIndex(({ end }) => end > about.start);
  let last = parts.findIndex(({ end }) => end >= about.end && end > about.start);
  const joined = (from: number, to: number): Stretch | null => {
    const start = parts[from]?.start;
    const end = parts[to]?.end;
    return start === undefined || end === undefined ? null : trimmed(text, { start, end });
  };
  const hasRoom = (from: number, to: number) => {
    const part = joined(from, to);
    return part !== null && fits(part);
  };
  if (!hasRoom(first, last)) return null;
  while (hasRoom(first, last + 1)) last++;
  while (hasRoom(first - 1, last)) first--;
  return joined(first, last);
}

/** Without the space and the comma at which it was cut: they would hang before an ellipsis. */
function trimmed(text: string, { start, end }: Stretch): Stretch {
  if (end === text.length) return { start, end };
  return { start, end: start + text.slice(start, end).replace(/[\s،؛,;:]+$/u, '').length };
}
