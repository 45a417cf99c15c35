import { isMap, isSeq, type Node } from 'yaml';
import { CannotEdit } from './cannot-edit.ts';
import { removeNote } from './draft-notes.ts';
import { clean, type Path, proved, valueAt } from './yaml-content.ts';
import {
  areApart,
  colonAfter,
  columnOf,
  dashOf,
  end,
  endOf,
  indentOfItem,
  pairOf,
  splice,
  start,
} from './yaml-places.ts';
import { block, endOfLine, inline, lineEnd, lineStart } from './yaml-text.ts';

/** Adds an item at the end of a list, which may not be there yet. @throws CannotEdit */
export function appendItem(source: string, path: Path, item: Readonly<Record<string, unknown>>): string {
  const items = valueAt(source, path) ?? [];
  if (!Array.isArray(items)) throw new CannotEdit(`${path.join('.')} is no list`);
  return proved(source, path, [...items, clean(item)], (document) => {
    const eol = endOfLine(source);
    const list = path.length === 0 ? document.contents : document.getIn(path, true);
    if (isSeq(list) && !list.flow && list.items.length > 0) {
      const indent = indentOfItem(source, list, list.items.length - 1);
      const end = lineEnd(source, endOf(source, list.items.at(-1) as Node));
      const gap = areApart(source, list) ? eol : '';
      return `${source.slice(0, end).replace(/\r$/, '')}${eol}${gap}${block(item, indent, eol)}${source.slice(end).trim() === '' ? eol : source.slice(end)}`;
    }
    if (isSeq(list) && list.items.length > 0) {
      const at = endOf(source, list.items.at(-1) as Node);
      return splice(source, at, at, `, ${inline('item', item, true)}`);
    }
    if (path.length === 0) {
      const [from, to] = isSeq(list) ? [start(list), end(list)] : [source.length, source.length];
      const head = source.slice(0, from).trimEnd();
      return `${head === '' ? '' : head + eol}${block(item, '', eol)}${source.slice(to).trimEnd()}${eol}`;
    }
    const parent = document.getIn(path.slice(0, -1), true) ?? document.contents;
    const pair = isMap(parent) ? pairOf(parent, String(path.at(-1))) : undefined;
    if (!isMap(parent) || parent.flow || !pair) throw new CannotEdit(`no place for ${path.join('.')}`);
    const from = colonAfter(source, pair) + 1;
    const to = pair.value === null ? from : Math.max(from, endOf(source, pair.value as Node));
    const indent = `${' '.repeat(columnOf(source, start(pair.key as Node)))}  `;
    return `${source.slice(0, from)}${eol}${block(item, indent, eol)}${source.slice(to)}`;
  });
}

/** Takes an item out of a list, and its draft's note above it. An editor's own comments stay. @throws CannotEdit */
export function removeItem(source: string, path: Path): string {
  const listPath = path.slice(0, -1);
  const n = Number(path.at(-1));
  const items = valueAt(source, listPath);
  if (!Array.isArray(items) || !(n in items)) throw new CannotEdit(`no item ${path.join('.')}`);
  const left = items.toSpliced(n, 1);
  const bare = removeNote(source, path);
  if (left.length === 0) {
    return proved(bare, listPath, left, (document) => {
      const list = listPath.length === 0 ? document.contents : document.getIn(listPath, true);
      if (!isSeq(list)) throw new CannotEdit('no list');
      const from = list.flow ? start(list) : lineStart(bare, dashOf(bare, list, 0));
      const tail = bare.slice(endOf(bare, list));
      const head = listPath.length === 0 ? bare.slice(0, from) : `${bare.slice(0, from).trimEnd()} `;
      return `${head}[]${tail === '' ? endOfLine(bare) : tail}`;
    });
  }
  return proved(bare, listPath, left, (document) => {
    const list = listPath.length === 0 ? document.contents : document.getIn(listPath, true);
    if (!isSeq(list) || list.flow) throw new CannotEdit('the list stands in brackets');
    const from = lineStart(bare, dashOf(bare, list, n));
    const end = lineEnd(bare, endOf(bare, list.items[n] as Node)) + 1;
    // The blank line that parted it from the next.
    const gap = /^[ \t]*\r?\n/.exec(bare.slice(end))?.[0].length ?? 0;
    return bare.slice(0, from) + bare.slice(end + gap);
  });
}
