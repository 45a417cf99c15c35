import { isSeq } from 'yaml';
import { type Path, read } from './yaml-content.ts';
import { dashOf } from './yaml-places.ts';
import { lineStart } from './yaml-text.ts';

/** The draft's note above an item: that nobody has looked at it yet, and why it was proposed. */
export function noteAbove(source: string, path: Path): string | null {
  const found = noteLines(source, path);
  return found === null ? null : found.lines.map((line) => line.replace(/^\s*#\s?/, '')).join('\n');
}

/** Somebody has looked at the item. */
export function removeNote(source: string, path: Path): string {
  const found = noteLines(source, path);
  return found === null ? source : source.slice(0, found.from) + source.slice(found.to);
}

const NOTE = /^\s*#\s*draft:/;
/** What belongs to the note stands farther in than a comment of its own would. */
const NOTE_GOES_ON = /^\s*#(?:\s{2,}\S|\s*\r?$)/;

function noteLines(source: string, path: Path): { from: number; to: number; lines: string[] } | null {
  const document = read(source);
  const listPath = path.slice(0, -1);
  const list = listPath.length === 0 ? document.contents : document.getIn(listPath, true);
  if (!isSeq(list) || list.flow) return null;
  let at = lineStart(source, dashOf(source, list, Number(path.at(-1))));
  const above: { at: number; line: string }[] = [];
  while (at > 0) {
    const from = lineStart(source, at - 1);
    const line = source.slice(from, at - 1);
    if (line.trim() !== '' && !line.trimStart().startsWith('#')) break;
    above.unshift({ at: from, line });
    at = from;
  }
  const first = above.findLastIndex(({ line }) => NOTE.test(line));
  const [head, ...rest] = above.slice(Math.max(0, first));
  if (first === -1 || head === undefined) return null;
  const more = rest.findIndex(({ line }) => !NOTE_GOES_ON.test(line));
  const lines = [head, ...(more === -1 ? rest : rest.slice(0, more))];
  const last = lines.at(-1) ?? head;
  return {
    from: head.at,
    to: last.at + last.line.length + 1,
    lines: lines.map(({ line }) => line.trimEnd()),
  };
}
