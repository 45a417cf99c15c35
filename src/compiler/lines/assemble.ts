import { closeSync, openSync } from 'node:fs';
import { digestOf } from './digest.ts';
import type { PlacedText } from './entry.ts';
import { writeAll } from './pool.ts';
import { bytesAt } from './scan-lines.ts';

/** Open files by the places that texts lie in. */
export type Sources = Partial<Record<PlacedText['place']['in'], number>>;

const BUFFER = 4 << 20;

/**
 * Writes texts in the order given into one file. Texts that already stand behind one another in a file are copied
 * together, so that after a small change nearly all is copied in large pieces.
 * @throws Error if a text that was proved now is not what was proved
 */
export function assemble(path: string, texts: readonly PlacedText[], sources: Sources): void {
  const out = openSync(path, 'w');
  let written = 0;
  const buffer = Buffer.allocUnsafe(BUFFER);
  let filled = 0;
  const flush = (): void => {
    writeAll(out, buffer.subarray(0, filled), written);
    written += filled;
    filled = 0;
  };
  const put = (bytes: Buffer): void => {
    if (filled + bytes.length > BUFFER) flush();
    if (bytes.length > BUFFER) {
      writeAll(out, bytes, written);
      written += bytes.length;
    } else filled += bytes.copy(buffer, filled);
  };
  for (const { from, offset, length, proved } of runsOf(texts)) {
    const file = sources[from];
    if (file === undefined) throw new Error(`no file for texts in ${from}`);
    const bytes = bytesAt(file, offset, length);
    if (proved && digestOf(bytes.subarray(0, -1)) !== proved)
      throw new Error(`a proved text has changed in ${path}`);
    put(bytes);
  }
  flush();
  closeSync(out);
}

interface Run {
  from: PlacedText['place']['in'];
  offset: number;
  length: number;
  /** Digest of a text proved now. */
  proved: string | undefined;
}

function* runsOf(texts: readonly PlacedText[]): Generator<Run> {
  let run: Run | undefined;
  for (const { place, bytes, digest } of texts) {
    const isNext =
      run?.from === place.in && run.offset + run.length === place.offset && run.length + bytes <= BUFFER;
    if (run && isNext && place.in !== 'pool') run.length += bytes;
    else {
      if (run) yield run;
      const proved = place.in === 'pool' ? digest : undefined;
      run = { from: place.in, offset: place.offset, length: bytes, proved };
    }
  }
  if (run) yield run;
}
