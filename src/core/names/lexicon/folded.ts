import { fold } from '../../arabic/fold.ts';

/** A list of words and phrases, parted by commas, as a set of folded texts. */
export function foldedSet(...lists: readonly string[]): ReadonlySet<string> {
  return new Set(lists.flatMap(listed).map((phrase) => fold(phrase).text));
}

/** The words and phrases of a list. */
export function listed(list: string): string[] {
  return list
    .split(/,/u)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}
