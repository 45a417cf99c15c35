import { Document, isMap, isScalar, type Scalar, visit } from 'yaml';

/** Where a line begins, and where it ends, before its line feed. */
export const lineStart = (source: string, at: number): number => source.lastIndexOf('\n', at - 1) + 1;
export function lineEnd(source: string, at: number): number {
  const end = source.indexOf('\n', at);
  return end === -1 ? source.length : end;
}

/** The line ends that a file has already. */
export const endOfLine = (source: string): string => (source.includes('\r\n') ? '\r\n' : '\n');

/** Keys whose values are EDTF, which stand between quotes: a year alone would be a number. */
const EDTF_KEYS = new Set(['when', 'edtf']);

/** The name of a key as it is written. */
export const keyName = (key: string, inFlow: boolean): string =>
  /^\d+$/.test(key) ? key : inline('key', key, inFlow);

/**
 * A value on one line, as editors here write it: maps and lists in brackets, text bare where it can be.
 *
 * @param inFlow it will stand within brackets, where a comma ends a text
 */
export function inline(key: string, value: unknown, inFlow: boolean): string {
  const document = new Document({ [key]: value });
  visit(document, {
    Collection(_key, node) {
      node.flow = inFlow || node !== document.contents;
    },
    Pair(_key, pair) {
      // Paragraphs are keys without quotation marks.
      if (isScalar(pair.key) && /^(?:0|[1-9]\d*)$/.test(String(pair.key.value)))
        pair.key.value = Number(pair.key.value);
      if (isScalar(pair.value) && isScalar(pair.key) && EDTF_KEYS.has(String(pair.key.value)))
        pair.value.type = 'QUOTE_SINGLE';
    },
    Scalar(_key, node: Scalar) {
      if (typeof node.value === 'string' && node.value.includes('\n')) node.type = 'QUOTE_DOUBLE';
    },
  });
  const text = document.toString({ lineWidth: 0, singleQuote: true }).trimEnd();
  const written = inFlow ? text.slice(1, -1).trim() : text;
  const head = isMap(document.contents) ? written.indexOf(':') + 1 : 0;
  return written.slice(head).trim();
}

/** An item of a list, one key a line. */
export function block(item: Readonly<Record<string, unknown>>, indent: string, eol: string): string {
  return Object.entries(item)
    .filter(([, value]) => value !== undefined)
    .map(([key, value], n) => `${indent}${n === 0 ? '- ' : '  '}${key}: ${inline(key, value, false)}`)
    .join(eol);
}
