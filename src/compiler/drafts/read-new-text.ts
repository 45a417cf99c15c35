import { sha256, splitParagraphs } from '../read/article-text.ts';
import type { Finding } from '../report/report.ts';

/** A text that a draft can be made of. */
export interface NewText {
  bytes: Uint8Array;
  sha256: string;
  paragraphs: string[];
}

/** No article is longer, in bytes. */
const MOST = 2_000_000;

/** Of all letters, fewer Arabic ones make no Arabic text. */
const ARABIC_SHARE = 0.5;

/** Text of more letters than this has more different ones than that. */
const LONG = 100;
const FEW_LETTERS = 8;

/** The text of a file, or why it is none that can be drafted. */
export function readNewText(bytes: Uint8Array): NewText | { refused: Finding } {
  const other = otherThanText(bytes);
  if (other) return { refused: other };
  const text = decode(bytes);
  if (text === undefined) {
    return refuse(
      'UTF-8',
      'bytes that are not UTF-8',
      'save the text as UTF-8, from the source once more: letters may be lost',
    );
  }
  if (text.startsWith('\uFEFF')) {
    return refuse(
      'a text that begins with its first letter',
      'a byte order mark (U+FEFF) before it',
      'save the file as “UTF-8 without BOM”',
    );
  }
  return checkText(text) ?? { bytes, sha256: sha256(bytes), paragraphs: splitParagraphs(text) };
}

/** As `readNewText`, of text that comes as such. */
export function checkText(text: string): { refused: Finding } | undefined {
  if (text.trim() === '')
    return refuse('at least one line of text', 'an empty text', 'paste the text of the article');
  if (/\p{Surrogate}/u.test(text)) {
    return refuse(
      'whole characters',
      'half a character (a lone surrogate)',
      'take the text from the source once more: letters may be lost',
    );
  }
  if (isMarkup(text)) {
    return refuse(
      'the words of an article',
      'a page of HTML',
      'copy the text as a browser shows it, and save that',
    );
  }
  if (/^\s*[[{]/u.test(text) && isJson(text)) {
    return refuse('the words of an article', 'JSON', 'for articles one a line use --jsonl');
  }
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const arabic = text.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  if (letters === 0 || arabic < letters * ARABIC_SHARE) {
    const found = arabic === 0 ? 'no Arabic letter' : `${arabic} Arabic letters of ${letters}`;
    return refuse('Arabic text', found, 'only Arabic articles are drafted: enter others by hand');
  }
  const different = new Set(text.match(/\p{L}/gu)).size;
  if (letters > LONG && different < FEW_LETTERS) {
    return refuse(
      'the words of an article',
      `${letters} letters, of which ${different} are different`,
      'look at the file: nobody writes so',
    );
  }
  return undefined;
}

/** What the first bytes say it is, if that is no text; or that it is far too long. */
function otherThanText(bytes: Uint8Array): Finding | undefined {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) {
    return refuse('UTF-8', 'UTF-16 (by its byte order mark)', 'save the text as UTF-8').refused;
  }
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 5));
  if (start.startsWith('%PDF'))
    return refuse('a text file', 'a PDF', 'copy its text, look it over, and save that as UTF-8').refused;
  if (start.startsWith('PK\u0003\u0004')) {
    return refuse(
      'a text file',
      'a ZIP file, as those of word processors are',
      'save the document as plain text, UTF-8',
    ).refused;
  }
  if (bytes.subarray(0, 4000).includes(0)) {
    return refuse('a text file', 'bytes of value 0, as in UTF-16 or programs', 'save the text as UTF-8')
      .refused;
  }
  if (bytes.length > MOST) {
    return refuse(
      `an article, at most ${MOST / 1_000_000} MB`,
      `${(bytes.length / 1_000_000).toFixed(1)} MB`,
      'give each article a file of its own, or one a line with --jsonl',
    ).refused;
  }
  return undefined;
}

function isMarkup(text: string): boolean {
  const tags =
    text.match(/<\/?(?:html|head|body|div|p|span|a|script|style|article|br|h[1-6]|meta)\b[^>]*>/giu)
      ?.length ?? 0;
  return /^\s*<(?:!doctype|html|\?xml)/iu.test(text) || tags >= 4;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text.trim().split('\n')[0] ?? '');
    return true;
  } catch {
    return false;
  }
}

function refuse(expected: string, found: string, mend: string): { refused: Finding } {
  return { refused: { expected, found, mend } };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
