import type { WaitingMark } from '../../core/review/reviewed-draft.ts';

const MARK = /^\s*#\s*draft:/;
const GOES_ON = /^\s*#(?:\s{2,}\S|\s*$)/;

/** Every mark of a draft that is left in a file, by lines from 1. */
export function marksIn(source: string): Omit<WaitingMark, 'file'>[] {
  const lines = source.split(/\r?\n/);
  return lines.flatMap((line, n) => {
    if (!MARK.test(line)) return [];
    const above = lines.slice(n + 1).find((next) => next.trim() !== '' && !next.trimStart().startsWith('#'));
    return [{ line: n + 1, text: line.replace(/^\s*#\s*draft:\s*/, ''), above: above?.trim() ?? '' }];
  });
}

/**
 * Those that are told with no proposal.
 *
 * @param told keys and ids of proposals that wait, and of their events
 */
export function looseMarks(source: string, told: ReadonlySet<string>): Omit<WaitingMark, 'file'>[] {
  return marksIn(source).filter(({ above }) => {
    const name = /^- (?:key|id):\s*(\S+)/.exec(above)?.[1];
    return name === undefined || !told.has(name);
  });
}

/** Takes a mark away, with the comments that go on from it. */
export function removeMark(source: string, line: number): string {
  const lines = source.split('\n');
  if (!MARK.test(lines[line - 1] ?? '')) return source;
  const more = lines.slice(line).findIndex((next) => !GOES_ON.test(next));
  return lines.toSpliced(line - 1, 1 + Math.max(0, more)).join('\n');
}
