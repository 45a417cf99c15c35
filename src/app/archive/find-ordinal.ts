import type { EventHead } from '../../core/model/event-head.ts';
import type { Id } from '../../core/model/published.ts';

/**
 * The ordinal of an event among those of its date, which stand in order of their ids; -1 where it is not among them.
 *
 * @param headAt fetches the head of an ordinal, so few are asked for
 */
export async function findOrdinal(
  id: Id,
  { from, to }: { from: number; to: number },
  headAt: (ordinal: number) => Promise<EventHead | undefined>,
): Promise<number> {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const head = await headAt(middle);
    if (head === undefined) return -1;
    if (head.id === id) return middle;
    if (head.id < id) low = middle + 1;
    else high = middle;
  }
  return -1;
}
