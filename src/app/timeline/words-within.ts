/** At 12 px, the mean letter of a word takes more. */
const LETTER_PX = 4;
/** Between two words, the dot included. */
export const BETWEEN_PX = 12;

/**
 * Those that may be seen within so many pixels, and the first that may not: what stands out of sight is laid out and
 * painted all the same, and was most of what an axis of clusters took of a frame.
 */
export function wordsWithin(words: readonly string[], pixels: number): readonly string[] {
  let taken = 0;
  const beyond = words.findIndex((word) => {
    taken += LETTER_PX * word.length + BETWEEN_PX;
    return taken > pixels;
  });
  return beyond < 0 ? words : words.slice(0, beyond + 1);
}
