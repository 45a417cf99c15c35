import { type Bitset, nextIn } from '../bitset.ts';
import type { GetPiece } from './kept-pieces.ts';
import { groupsSchema, type SearchDirectory } from './search-format.ts';

/** The lists of some groups. @throws as `GetPiece` */
export async function readGroups(
  wanted: Bitset,
  { starts, names }: SearchDirectory['groups'],
  get: GetPiece,
): Promise<string[]> {
  const byPiece = new Map<number, number[]>();
  for (let group = nextIn(wanted, 0); group >= 0; group = nextIn(wanted, group + 1)) {
    const at = pieceOf(group, starts);
    byPiece.set(at, [...(byPiece.get(at) ?? []), group - (starts[at] ?? 0)]);
  }
  const found = await Promise.all(
    [...byPiece].map(async ([at, places]) => {
      const lists = await getGroups(names[at] ?? '', get);
      return places.map((place) => lists[place] ?? '');
    }),
  );
  return found.flat();
}

/** Lists of the groups of a piece. @throws as `GetPiece` */
export function getGroups(name: string, get: GetPiece): Promise<string[]> {
  return get(name, groupsSchema, (piece) => piece.lists.split(' '));
}

/** In which piece something stands. @param starts the first of each, in order */
export function pieceOf(number: number, starts: readonly number[]): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= number) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
