import type { Id } from '../model/published.ts';

/** Levenshtein distance in UTF-16 units; ids are ASCII, so units are letters. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Share of letters that differ, less what whole words in common say: 0 the same, 1 nothing alike. */
function unlikeness(typed: string, id: Id): number {
  const letters = distance(typed, id) / Math.max(typed.length, id.length, 1);
  const words = new Set(typed.split('-'));
  const shared = id.split('-').filter((word) => words.has(word)).length;
  return letters / (1 + shared);
}

/** The ids that a reader who typed `typed` may have meant: nearest first; the first even if it is far. */
export function nearestIds(typed: string, ids: readonly Id[], most = 3): Id[] {
  const ranked = ids
    .map((id) => ({ id, unlike: unlikeness(typed.toLowerCase(), id) }))
    .sort((a, b) => a.unlike - b.unlike || (a.id < b.id ? -1 : 1));
  return ranked
    .filter(({ unlike }, i) => i === 0 || unlike < 0.4)
    .slice(0, most)
    .map(({ id }) => id);
}
