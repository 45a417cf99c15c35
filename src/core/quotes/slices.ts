/** A run of a paragraph that is to be marked, e.g. a citation's quote. Offsets count UTF-16 units. */
export interface TextMark {
  id: string;
  start: number;
  end: number;
}

/** A stretch of the paragraph in which no mark begins or ends. `ids` is empty where nothing is marked. */
export interface Slice {
  text: string;
  start: number;
  end: number;
  /** Ids of all marks over this piece, in the order the marks were given. */
  ids: string[];
}

/**
 * Cuts a paragraph at the edges of its marks: ordered pieces that do not overlap and together are the text.
 *
 * Where marks overlap, the common piece carries both ids, so that each mark's pieces, joined, are exactly its
 * words. Marks without length mark nothing.
 *
 * @throws RangeError when a mark reaches outside the text: a clamped mark would show other words as the quote.
 */
export function cutParagraph(text: string, marks: readonly TextMark[]): Slice[] {
  for (const { id, start, end } of marks) {
    if (!(0 <= start && start <= end && end <= text.length)) {
      throw new RangeError(`mark ${id} covers ${start}–${end} of a paragraph of ${text.length} units`);
    }
  }
  const solid = marks.filter((mark) => mark.start < mark.end);
  const edges = new Set([0, text.length, ...solid.flatMap((mark) => [mark.start, mark.end])]);
  const cuts = [...edges].sort((a, b) => a - b);
  return cuts.slice(1).map((end, n) => {
    const start = cuts[n] ?? 0;
    const ids = solid.filter((mark) => mark.start < end && start < mark.end).map((mark) => mark.id);
    return { text: text.slice(start, end), start, end, ids };
  });
}
