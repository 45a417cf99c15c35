import { closeSync, mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bytesAt, scanLines } from './scan-lines.ts';

function scanned(text: string) {
  const folder = mkdtempSync(join(tmpdir(), 'sanad-scan-'));
  const path = join(folder, 'lines');
  writeFileSync(path, text);
  const file = openSync(path, 'r');
  try {
    // One by one: the bytes are only lent.
    return Array.from(scanLines(file), ({ number, offset, bytes }) => ({
      number,
      offset,
      text: bytes.toString(),
      again: bytesAt(file, offset, bytes.length).toString(),
    }));
  } finally {
    closeSync(file);
    rmSync(folder, { recursive: true });
  }
}

const LONG = 'ميناء '.repeat(1 << 20);

describe('scanLines', () => {
  it.each([
    ['two lines', 'a\nb\n', ['1 0 a', '2 2 b']],
    ['no line’s end at the end', 'a\nb', ['1 0 a', '2 2 b']],
    ['carriage returns', 'a\r\nb\r\n', ['1 0 a', '2 3 b']],
    ['blank lines, which are counted', '\n \na\n\n', ['3 3 a']],
    ['letters of several bytes', 'نعم\nلا\n', ['1 0 نعم', '2 7 لا']],
    ['nothing', '', []],
  ])('finds %s', (_what, text, lines) => {
    expect(scanned(text).map(({ number, offset, text: line }) => `${number} ${offset} ${line}`)).toEqual(
      lines,
    );
  });

  it('finds lines longer than what is read at once, where they stand', () => {
    const lines = scanned(`first\n${LONG}\n${LONG}!\nlast`);
    expect(lines.map(({ number, text }) => [number, text.length])).toEqual([
      [1, 5],
      [2, LONG.length],
      [3, LONG.length + 1],
      [4, 4],
    ]);
    expect(lines.every(({ text, again }) => text === again)).toBe(true);
  });
});
