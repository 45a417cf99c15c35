import type { FreshLine } from './entry.ts';
import type { LineProver } from './prove-line.ts';
import type { LineResult } from './proved-line.ts';
import { bytesAt } from './scan-lines.ts';

/** What came of a line; of a proved one without its texts, which stand together in the batch's bytes. */
type BatchResult =
  | Omit<Extract<LineResult, { is: 'proved' }>, 'texts'>
  | Exclude<LineResult, { is: 'proved' }>;

export interface Batch {
  /** One for each line, in their order. */
  results: BatchResult[];
  /** The texts of the proved lines, one behind the other, each with its line's end. */
  bytes: Uint8Array;
}

/** Proves lines of a file. */
export function proveBatch(file: number, lines: readonly FreshLine[], prover: LineProver): Batch {
  const texts: string[] = [];
  const results = lines.map(({ offset, length, number }): BatchResult => {
    const result = prover.prove(bytesAt(file, offset, length), number);
    if (result.is !== 'proved') return result;
    texts.push(...result.texts);
    return { is: 'proved', line: result.line };
  });
  return { results, bytes: new TextEncoder().encode(texts.map((text) => `${text}\n`).join('')) };
}
