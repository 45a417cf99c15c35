/** In which piece something stands, and which pieces are wanted first. */

/** @param counts how many each piece holds @returns `null` beyond the last */
export function placeInPieces(
  counts: readonly number[],
  ordinal: number,
): { piece: number; at: number; first: number } | null {
  let first = 0;
  for (const [piece, count] of counts.entries()) {
    if (ordinal < first + count) return { piece, at: ordinal - first, first };
    first += count;
  }
  return null;
}

/**
 * All pieces in the order in which a reader of some days wants them: those of the days, then the nearest.
 *
 * @param starts day numbers on which they begin, `null` for none
 * @param from, to day numbers; the end is outside
 */
export function piecesByNeed(starts: readonly (number | null)[], from: number, to: number): number[] {
  const distance = (piece: number) => {
    const start = starts[piece] ?? Number.POSITIVE_INFINITY;
    const end = starts[piece + 1] ?? Number.POSITIVE_INFINITY;
    return start >= to ? start - to + 1 : end < from ? from - end : 0;
  };
  return starts
    .map((_, piece) => ({ piece, far: distance(piece) }))
    .sort((a, b) => (a.far === b.far ? a.piece - b.piece : a.far - b.far))
    .map(({ piece }) => piece);
}
