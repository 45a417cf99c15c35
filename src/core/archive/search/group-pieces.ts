import { PIECE_SIZE, type PutPiece } from './cut-pieces.ts';
import type { Groups, SearchDirectory } from './search-format.ts';

/** Writes lists, each of a group, in pieces: so many together as fill one. */
export async function putGroups(
  lists: Iterable<string>,
  put: PutPiece,
  size = PIECE_SIZE,
): Promise<SearchDirectory['groups']> {
  const groups: SearchDirectory['groups'] = { count: 0, starts: [], names: [] };
  let waiting: string[] = [];
  let length = 0;
  let start = 0;
  const flush = async () => {
    const piece: Groups = { schema: 'sanad-groups', version: 1, lists: waiting.join(' ') };
    groups.starts.push(start);
    groups.names.push(await put(piece));
    start += waiting.length;
    waiting = [];
    length = 0;
  };
  for (const list of lists) {
    if (waiting.length > 0 && length + list.length > size) await flush();
    waiting.push(list);
    groups.count += 1;
    length += list.length + 1;
  }
  if (waiting.length > 0) await flush();
  return groups;
}
