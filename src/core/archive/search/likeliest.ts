import { type Bitset, emptySet } from '../bitset.ts';
import { unite } from '../unite.ts';

/**
 * The first so many of what is found: those of the first set, then those of the next that are not among them, and so
 * on; in each the most important first, and of these the earliest.
 *
 * @param rank of an ordinal; higher is more important
 */
export function likeliest(
  sets: readonly Bitset[],
  most: number,
  rank: (ordinal: number) => number,
): number[] {
  const chosen: number[] = [];
  const [{ length } = { length: 0 }] = sets;
  const seen = emptySet(length);
  for (const set of sets) {
    if (chosen.length >= most) break;
    chosen.push(...highest(set, seen, most - chosen.length, rank));
    unite(seen, set);
  }
  return chosen;
}

/** Of those that are not seen yet. */
function highest({ words }: Bitset, seen: Bitset, most: number, rank: (ordinal: number) => number): number[] {
  const best: { ordinal: number; rank: number }[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < words.length; at += 1) {
    let word = (words[at] ?? 0) & ~(seen.words[at] ?? 0);
    while (word !== 0) {
      const ordinal = at * 32 + 31 - Math.clz32(word & -word);
      word &= word - 1;
      const importance = rank(ordinal);
      if (best.length >= most && importance <= least) continue;
      best.splice(placeFor(best, importance), 0, { ordinal, rank: importance });
      if (best.length > most) best.pop();
      least = best.at(-1)?.rank ?? least;
    }
  }
  return best.map(({ ordinal }) => ordinal);
}

/** Behind all that are as important. */
function placeFor(best: readonly { rank: number }[], rank: number): number {
  let low = 0;
  let high = best.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((best[middle]?.rank ?? 0) >= rank) low = middle + 1;
    else high = middle;
  }
  return low;
}
