import { isUtf8 } from 'node:buffer';
import { fileSpot } from '../report/file-spot.ts';
import { quoteValue } from '../report/quote-value.ts';
import type { ReportBook } from '../report/report.ts';

/** The value of a line of JSON. Rule L2; `undefined` after an error. */
export function parseLine(bytes: Uint8Array, file: string, number: number, book: ReportBook): unknown {
  const text = decode(bytes);
  if (text === undefined) {
    book.error('L2', fileSpot(file, number), {
      expected: 'UTF-8',
      found: 'bytes that are not UTF-8',
      mend: 'write the file as UTF-8, from the source once more: letters may be lost',
    });
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    const start = text.startsWith('\uFEFF')
      ? 'a byte order mark (U+FEFF) before it'
      : quoteValue(shortened(text));
    book.error('L2', fileSpot(file, number), {
      expected: 'one JSON value on one line',
      found: start,
      mend: 'write each article as one line: line ends within texts as \\n, no commas between lines',
    });
    return undefined;
  }
}

/** Where a line is cut off is seen at its end. */
function shortened(text: string): string {
  return text.length <= 120 ? text : `${text.slice(0, 60)} … ${text.slice(-50)}`;
}

function decode(bytes: Uint8Array): string | undefined {
  // Several times as fast as a decoder that refuses.
  return isUtf8(bytes)
    ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
    : undefined;
}
