import { digestOf } from './digest.ts';
import type { FreshLine } from './entry.ts';
import { DIGEST, type LineTable } from './ledger.ts';
import { scanLines } from './scan-lines.ts';
import type { Splice } from './splice.ts';

/** More are not found one by one: the whole is gone through instead. */
const MOST = 64;

/**
 * What of the lines has changed since they were compiled last: which places of their table are gone, and what stands
 * there instead. `undefined` if it is too much, or lines have changed their order.
 */
export function changedLines(
  input: number,
  hasHead: boolean,
  { digests }: Pick<LineTable, 'digests'>,
): Splice<FreshLine>[] | undefined {
  const known = Buffer.from(digests.buffer, digests.byteOffset, digests.length);
  const count = known.length / DIGEST;
  const digestAt = (n: number): string => known.toString('latin1', n * DIGEST, (n + 1) * DIGEST);
  let places: Map<string, number> | undefined;
  const splices: (Splice<FreshLine> & { added: FreshLine[] })[] = [];
  let changes = 0;
  /** Of the table, how many are passed; the last splice may end here. */
  let next = 0;
  const open = (): Splice<FreshLine> & { added: FreshLine[] } => {
    const last = splices.at(-1);
    if (last && last.at + last.removed === next) return last;
    const splice = { at: next, removed: 0, added: [] };
    splices.push(splice);
    return splice;
  };
  const remove = (to: number): void => {
    if (to === next) return;
    open().removed += to - next;
    changes += to - next;
    next = to;
  };
  let isHead = hasHead;
  for (const { number, offset, bytes } of scanLines(input)) {
    const skips = isHead;
    isHead = false;
    if (skips) continue;
    const digest = digestOf(bytes);
    if (next < count && digestAt(next) === digest) {
      next += 1;
      continue;
    }
    places ??= new Map(Array.from({ length: count }, (_, n) => [digestAt(n), n]));
    const place = places.get(digest);
    if (place === undefined) {
      open().added.push({ number, offset, length: bytes.length, digest });
      changes += 1;
    } else if (place < next) return undefined;
    else {
      remove(place);
      next += 1;
    }
    if (changes > MOST) return undefined;
  }
  remove(count);
  return changes > MOST ? undefined : splices;
}
