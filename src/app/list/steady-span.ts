/** Items from the first to the last, the last included. */
export interface ItemSpan {
  first: number;
  last: number;
}

/**
 * What is drawn of a list: at least what is wanted. What was drawn before stays as long as no end of it is too far
 * from what is wanted: the chips above a list make it a row shorter and taller again, and for each it was drawn
 * once more, after the answer.
 *
 * @param count items of the list; none beyond is drawn
 * @param slack at most so many stay at either end
 */
export function steadySpan(
  wanted: ItemSpan,
  before: ItemSpan | null,
  { count, slack }: { count: number; slack: number },
): ItemSpan {
  if (before === null) return wanted;
  const isNear = (old: number, end: number) => Math.abs(old - end) <= slack;
  return {
    first: before.first < wanted.first && isNear(before.first, wanted.first) ? before.first : wanted.first,
    last:
      before.last > wanted.last && isNear(before.last, wanted.last)
        ? Math.min(before.last, count - 1)
        : wanted.last,
  };
}
