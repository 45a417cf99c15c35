/**
 * Where quoted words stand in a paragraph.
 *
 * Only an exact match, code unit for code unit, is a match: what readers see marked must be what the editor
 * quoted. A tolerant search can advise an editor (`compiler/locate`), never place a quote.
 */

/** How much of the text on either side goes with a quote, in UTF-16 units (W3C text-quote selector). */
export const CONTEXT_LENGTH = 32;

/** Offsets count UTF-16 units in the paragraph; `text.slice(start, end)` is the quote. */
export interface Place {
  start: number;
  end: number;
}

export type Located =
  | ({ found: true } & Place)
  /** `places` is empty when the words do not occur; else the occurrence asked for decides nothing. */
  | { found: false; places: Place[] };

/** Every place where `exact` stands in `text`, overlapping ones too, in order. Empty words stand nowhere. */
export function occurrences(text: string, exact: string): Place[] {
  const places: Place[] = [];
  if (exact === '') return places;
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    places.push({ start, end: start + exact.length });
  }
  return places;
}

/**
 * The one place meant by `exact`.
 *
 * `occurrence` counts from 1; without it the words must occur once. When no single place is meant, all places
 * found are returned, for the message to the editor.
 */
export function locate(text: string, exact: string, occurrence?: number): Located {
  const places = occurrences(text, exact);
  const meant =
    occurrence === undefined ? (places.length === 1 ? places[0] : undefined) : places[occurrence - 1];
  return meant ? { found: true, ...meant } : { found: false, places };
}

/** The text just before and after a place: at most `CONTEXT_LENGTH` units, never half a surrogate pair. */
export function surroundings(text: string, { start, end }: Place): { prefix: string; suffix: string } {
  let from = Math.max(0, start - CONTEXT_LENGTH);
  if (splitsPair(text, from)) from += 1;
  let to = Math.min(text.length, end + CONTEXT_LENGTH);
  if (splitsPair(text, to)) to -= 1;
  return { prefix: text.slice(from, start), suffix: text.slice(end, to) };
}

/** Whether a cut before unit `at` would part a high surrogate from its low one. */
export function splitsPair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1));
}
