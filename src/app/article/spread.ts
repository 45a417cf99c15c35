/** Keeps the signs in the margin apart where several quotes begin on one line. Pure. */

export interface Place {
  key: string;
  /** Pixels from the top of the text. */
  start: number;
  /** Pixels; not before `start`. */
  end: number;
  /** Middle of the first line of the words. */
  middle: number;
}

/**
 * The top of each sign: centred on the first line of its words, or as little below as those above leave room.
 *
 * @param places in the order of the text
 * @param room height of a sign in pixels
 */
export function spread(places: readonly Place[], room: number): Map<string, number> {
  const tops = new Map<string, number>();
  let free = Number.NEGATIVE_INFINITY;
  for (const { key, middle } of places) {
    const top = Math.max(middle - room / 2, free);
    tops.set(key, top);
    free = top + room;
  }
  return tops;
}
