import { readSync } from 'node:fs';

/** A line of a file: its number from 1, and where its bytes stand, without the line's end. */
export interface FoundLine {
  number: number;
  offset: number;
  bytes: Buffer;
}

const CHUNK = 4 << 20;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/** Every line that is not blank, in order. `bytes` is only lent: the next line may overwrite it. */
export function* scanLines(file: number): Generator<FoundLine> {
  let buffer = Buffer.allocUnsafe(CHUNK);
  let filled = 0;
  let offset = 0;
  for (let number = 1; ; ) {
    const read = readSync(file, buffer, filled, buffer.length - filled, offset + filled);
    filled += read;
    let from = 0;
    for (let end = find(buffer, from, filled); end !== -1; end = find(buffer, from, filled)) {
      const line = lineAt(buffer, from, end);
      if (!isBlank(line)) yield { number, offset: offset + from, bytes: line };
      number += 1;
      from = end + 1;
    }
    if (read === 0) {
      const line = lineAt(buffer, from, filled);
      if (!isBlank(line)) yield { number, offset: offset + from, bytes: line };
      return;
    }
    buffer.copyWithin(0, from, filled);
    filled -= from;
    offset += from;
    // A line longer than the buffer.
    if (filled === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2);
  }
}

function find(buffer: Buffer, from: number, filled: number): number {
  const at = buffer.subarray(0, filled).indexOf(LINE_FEED, from);
  return at;
}

function lineAt(buffer: Buffer, from: number, end: number): Buffer {
  return buffer.subarray(from, buffer[end - 1] === CARRIAGE_RETURN ? end - 1 : end);
}

function isBlank(line: Buffer): boolean {
  for (const byte of line) if (byte !== 32 && byte !== 9) return false;
  return true;
}

/** The bytes at a place of a file. */
export function bytesAt(file: number, offset: number, length: number): Buffer {
  const bytes = Buffer.allocUnsafe(length);
  for (let at = 0; at < length; ) {
    const read = readSync(file, bytes, at, length - at, offset + at);
    if (read === 0) throw new Error('the file has become shorter while it was read');
    at += read;
  }
  return bytes;
}
