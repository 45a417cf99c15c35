import type { Id } from '../model/published.ts';

/**
 * Ids that have most pairs of letters in common with what was typed: among hundreds of thousands those that are worth
 * being compared letter by letter.
 */
export function likelyIds(typed: string, ids: Iterable<Id>, most: number): Id[] {
  const wanted = new Set(pairsOf(typed.toLowerCase()));
  const likely: { id: Id; shared: number }[] = [];
  for (const id of ids) {
    const pairs = pairsOf(id);
    let common = 0;
    for (const pair of pairs) if (wanted.has(pair)) common += 1;
    const shared = common / Math.max(pairs.length, wanted.size, 1);
    if (shared === 0 || (likely.length === most && shared <= (likely.at(-1)?.shared ?? 0))) continue;
    if (likely.length === most) likely.pop();
    const place = likely.findIndex((one) => one.shared < shared);
    likely.splice(place < 0 ? likely.length : place, 0, { id, shared });
  }
  return likely.map(({ id }) => id);
}

function pairsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2));
}
