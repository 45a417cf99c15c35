import { createHash } from 'node:crypto';
import { fileSpot } from '../report/file-spot.ts';
import type { ReportBook } from '../report/report.ts';

/** A text file as it is published: unchanged but for the line ends, which paragraphs do not have. */
export interface ArticleText {
  file: string;
  /** Of the bytes, hexadecimal. */
  sha256: string;
  /** Lines with something else than blanks, numbered from 0; blanks at their ends belong to them. */
  paragraphs: string[];
}

/** Rule A1. `undefined` when the bytes are no text that can be trusted. */
export function readArticleText(file: string, bytes: Uint8Array, book: ReportBook): ArticleText | undefined {
  const text = decode(bytes);
  if (text === undefined) {
    book.error('A1', fileSpot(file), {
      expected: 'UTF-8',
      found: 'bytes that are not UTF-8',
      mend: 'save the text as UTF-8, from the source once more: letters may be lost',
    });
    return undefined;
  }
  if (text.startsWith('\uFEFF')) {
    book.error('A1', fileSpot(file), {
      expected: 'a text that begins with its first letter',
      found: 'a byte order mark (U+FEFF) before it',
      mend: 'save the file as “UTF-8 without BOM”',
    });
  }
  const paragraphs = splitParagraphs(text);
  if (paragraphs.length === 0) {
    book.error('A1', fileSpot(file), {
      expected: 'at least one line of text',
      found: 'an empty file',
      mend: 'paste the text of the article',
    });
  }
  return { file, sha256: sha256(bytes), paragraphs };
}

/** The non-empty lines. Only line feeds, with or without carriage return, end a line. */
export function splitParagraphs(text: string): string[] {
  return text.split(/\r?\n/).filter((line) => line.trim() !== '');
}

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Keeps a byte order mark, so that it is seen. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
