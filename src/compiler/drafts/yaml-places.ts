import { isScalar, type Node, type Pair, type YAMLMap, type YAMLSeq } from 'yaml';
import { lineStart } from './yaml-text.ts';

// Where the parts of a document stand in its text, and cuts there.
export const cut = (source: string, from: number, to: number): string =>
  source.slice(0, from) + source.slice(to);
export const splice = (source: string, from: number, to: number, text: string): string =>
  source.slice(0, from) + text + source.slice(to);
export const start = (node: Node): number => node.range?.[0] ?? 0;
export const end = (node: Node): number => node.range?.[1] ?? 0;
export const columnOf = (source: string, at: number): number => at - lineStart(source, at);
export const isNamed = (pair: Pair, name: string): boolean =>
  isScalar(pair.key) && String(pair.key.value) === name;
export const pairOf = (map: YAMLMap, name: string): Pair | undefined =>
  map.items.find((pair) => isNamed(pair, name));
export const colonAfter = (source: string, pair: Pair): number => source.indexOf(':', end(pair.key as Node));

/** Behind the last letter of a node: those in blocks reach to the next line with something on it. */
export function endOf(source: string, node: Node): number {
  return source.slice(0, end(node)).trimEnd().length;
}

export function endOfPair(source: string, pair: Pair): number {
  const node = pair.value as Node | null;
  return Math.max(colonAfter(source, pair) + 1, node === null ? 0 : endOf(source, node));
}

export function dashOf(source: string, list: YAMLSeq, n: number): number {
  return source.lastIndexOf('-', start(list.items[n] as Node) - 1);
}

export function indentOfItem(source: string, list: YAMLSeq, n: number): string {
  return ' '.repeat(columnOf(source, dashOf(source, list, n)));
}

/** Items stand a blank line apart; a single one does not say. */
export function areApart(source: string, list: YAMLSeq): boolean {
  if (list.items.length < 2) return true;
  const from = endOf(source, list.items[0] as Node);
  return /\n[ \t]*\r?\n/.test(source.slice(from, dashOf(source, list, 1)));
}
