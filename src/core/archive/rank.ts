const KINDS = 64;
const STATUSES = 4;
const MOST_SOURCES = 2 ** 16 / (KINDS * STATUSES) - 1;

/** By position in `STATUSES`: what happened before what is claimed, and that before what is planned. */
const STANDING = [2, 0, 1];

/**
 * How important an event is beside others, for who gets a label: by its distinct sources, then by the order of the
 * kinds in the data, then by status. 16 bits.
 *
 * @param kind, status their positions
 */
export function rankOf(sources: number, kind: number, status: number): number {
  const ofKind = KINDS - 1 - Math.min(kind, KINDS - 1);
  return (Math.min(sources, MOST_SOURCES) * KINDS + ofKind) * STATUSES + (STANDING[status] ?? 0);
}
