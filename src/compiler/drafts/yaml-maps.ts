import { isDeepStrictEqual } from 'node:util';
import { isCollection, isMap, isScalar, type Node, type YAMLMap } from 'yaml';
import { CannotEdit } from './cannot-edit.ts';
import { isRecord, isShared, type Path, proved, valueAt } from './yaml-content.ts';
import {
  colonAfter,
  columnOf,
  cut,
  end,
  endOf,
  endOfPair,
  isNamed,
  pairOf,
  splice,
  start,
} from './yaml-places.ts';
import { endOfLine, inline, keyName, lineEnd, lineStart } from './yaml-text.ts';

/**
 * Edits of a YAML file that leave every line they do not mean byte for byte as it was: comments, order, quotation
 * marks and line breaks are an editor's. The document says where a thing stands; the text is cut there. What came
 * out is read again and must say what was wanted, or nothing is done.
 */

/**
 * Writes a value. Of a map only what differs is touched; `undefined` takes the key out.
 *
 * @param order keys of the map in which the last step stands, as they follow each other: where a new one goes
 * @throws CannotEdit
 */
export function setValue(source: string, path: Path, value: unknown, order: readonly string[] = []): string {
  const old = valueAt(source, path);
  if (isDeepStrictEqual(old, value)) return source;
  if (value === undefined) return removeKey(source, path);
  if (isRecord(old) && isRecord(value) && Object.keys(value).length > 0 && !isShared(source, path)) {
    const keys = [...new Set([...Object.keys(value), ...Object.keys(old)])];
    return keys.reduce((text, key) => setValue(text, [...path, key], value[key], Object.keys(value)), source);
  }
  return proved(source, path, value, (document) => {
    const parent = document.getIn(path.slice(0, -1), true) ?? document.contents;
    const step = path.at(-1) ?? '';
    if (isMap(parent)) return setInMap(source, parent, String(step), value, order);
    throw new CannotEdit(`no map holds ${path.join('.')}`);
  });
}

function removeKey(source: string, path: Path): string {
  return proved(source, path, undefined, (document) => {
    const parent = document.getIn(path.slice(0, -1), true) ?? document.contents;
    if (!isMap(parent)) throw new CannotEdit(`no map holds ${path.join('.')}`);
    const n = parent.items.findIndex((pair) => isNamed(pair, String(path.at(-1))));
    const pair = parent.items[n];
    if (!pair) return source;
    const [before, after] = [parent.items[n - 1], parent.items[n + 1]];
    if (parent.flow) {
      if (after) return cut(source, start(pair.key as Node), start(after.key as Node));
      return cut(
        source,
        before ? endOfPair(source, before) : start(pair.key as Node),
        endOfPair(source, pair),
      );
    }
    const from = start(pair.key as Node);
    if (!before && !after) return `${source.slice(0, from)}{}${source.slice(endOfPair(source, pair))}`;
    if (!before && source.slice(lineStart(source, from), from).trim() !== '')
      throw new CannotEdit('the first key of an item stays');
    return cut(source, lineStart(source, from), lineEnd(source, endOfPair(source, pair)) + 1);
  });
}

function setInMap(
  source: string,
  map: YAMLMap,
  key: string,
  value: unknown,
  order: readonly string[],
): string {
  const text = inline(key, value, map.flow === true);
  const pair = pairOf(map, key);
  if (pair) {
    const node = pair.value as Node | null;
    const colon = colonAfter(source, pair) + 1;
    if (node === null || start(node) === end(node)) return splice(source, colon, colon, ` ${text}`);
    const isBlock = isCollection(node) ? !node.flow : isScalar(node) && /BLOCK/.test(node.type ?? '');
    if (isBlock) return splice(source, colon, endOf(source, node), ` ${text}`);
    return splice(source, start(node), end(node), text);
  }
  const earlier = order.slice(0, Math.max(0, order.indexOf(key)));
  const previous =
    map.items.findLast((one) => earlier.some((name) => isNamed(one, name))) ?? map.items.at(-1);
  const name = keyName(key, map.flow === true);
  if (previous === undefined) return splice(source, start(map), end(map), `{ ${name}: ${text} }`);
  const at = endOfPair(source, previous);
  if (map.flow) return splice(source, at, at, `, ${name}: ${text}`);
  const indent = ' '.repeat(columnOf(source, start(map.items[0]?.key as Node)));
  const line = lineEnd(source, at);
  const isCarried = source[line - 1] === '\r';
  const eol = endOfLine(source);
  return splice(
    source,
    isCarried ? line - 1 : line,
    isCarried ? line - 1 : line,
    `${eol}${indent}${name}: ${text}`,
  );
}
