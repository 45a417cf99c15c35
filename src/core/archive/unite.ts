import { type Bitset, emptySet } from './bitset.ts';

/** Adds to a set what is in another of the same length. */
export function unite({ words }: Bitset, other: Bitset | undefined): void {
  if (other === undefined) return;
  for (let i = 0; i < words.length; i += 1) words[i] = (words[i] ?? 0) | (other.words[i] ?? 0);
}

/** What is in all of them. @param sets of the same length */
export function common(length: number, sets: readonly Bitset[]): Bitset {
  const [first, ...others] = sets;
  const set = emptySet(length);
  if (first === undefined) return set;
  set.words.set(first.words);
  for (const { words } of others) {
    for (let i = 0; i < set.words.length; i += 1) set.words[i] = (set.words[i] ?? 0) & (words[i] ?? 0);
  }
  return set;
}

/** What is in any of them. @param sets of the same length */
export function either(length: number, sets: readonly Bitset[]): Bitset {
  const set = emptySet(length);
  for (const other of sets) unite(set, other);
  return set;
}

/** What is in a set and not in another of the same length. */
export function apart({ words, length }: Bitset, other: Bitset): Bitset {
  const set = emptySet(length);
  for (let i = 0; i < words.length; i += 1) set.words[i] = (words[i] as number) & ~(other.words[i] as number);
  return set;
}
