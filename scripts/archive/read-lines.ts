import { closeSync, openSync, readSync } from 'node:fs';

const CHUNK = 1 << 20;
const LINE_END = 0x0a;

/**
 * The lines of a file, one at a time, without their ends; whatever its size, no more than a line of it and a
 * megabyte is in memory. Empty lines are passed over.
 *
 * @throws the system's error if the file cannot be read
 */
export function* readLines(path: string): Generator<string> {
  const file = openSync(path, 'r');
  try {
    const chunk = Buffer.allocUnsafe(CHUNK);
    /** The beginning of a line that goes on in the next chunk. */
    let begun: Buffer[] = [];
    const lineWith = (rest: Buffer) => {
      const line = begun.length === 0 ? rest : Buffer.concat([...begun, rest]);
      begun = [];
      return line.toString('utf8');
    };
    for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk)) {
      let from = 0;
      for (let end = chunk.indexOf(LINE_END); end >= 0 && end < length; end = chunk.indexOf(LINE_END, from)) {
        const line = lineWith(chunk.subarray(from, end));
        from = end + 1;
        if (line !== '') yield line;
      }
      if (from < length) begun.push(Buffer.from(chunk.subarray(from, length)));
    }
    const last = lineWith(Buffer.alloc(0));
    if (last !== '') yield last;
  } finally {
    closeSync(file);
  }
}
