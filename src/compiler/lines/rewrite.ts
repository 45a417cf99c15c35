import { closeSync, openSync } from 'node:fs';
import { writeAll } from './pool.ts';
import { bytesAt } from './scan-lines.ts';
import type { Splice } from './splice.ts';
import type { NewText } from './text-splices.ts';

const PIECE = 4 << 20;

/**
 * Writes a file anew with some of its texts taken out and others put in.
 * @param offsets where each of its texts begins, and where the last ends
 */
export function rewrite(
  path: string,
  from: number,
  offsets: Float64Array,
  splices: readonly Splice<NewText>[],
): void {
  const out = openSync(path, 'w');
  let [read, written] = [0, 0];
  const put = (bytes: Uint8Array): void => {
    writeAll(out, bytes, written);
    written += bytes.length;
  };
  const copy = (end: number): void => {
    for (; read < end; read += Math.min(PIECE, end - read))
      put(bytesAt(from, read, Math.min(PIECE, end - read)));
  };
  for (const { at, removed, added } of splices) {
    copy(offsets[at] ?? 0);
    for (const { content } of added) put(content);
    read = offsets[at + removed] ?? 0;
  }
  copy(offsets.at(-1) ?? 0);
  closeSync(out);
}
