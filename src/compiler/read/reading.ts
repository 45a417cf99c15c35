import { fileSpot } from '../report/file-spot.ts';
import type { ReportBook, Spot } from '../report/report.ts';
import type { Kind, Known } from './corpus.ts';
import type { DataFiles } from './data-folder.ts';
import { YamlSource } from './yaml-source.ts';

/** What the readers of all files share. */
export interface Reading {
  files: DataFiles;
  book: ReportBook;
  known: Known;
}

/**
 * A YAML file's value and spot. Rule L2; a file that is not there is rule L1's matter.
 * @param kinds what the file holds: if it cannot be read, some of them stay unread
 */
export function readYaml(
  { files, book, known }: Reading,
  file: string,
  kinds: readonly Kind[],
): { value: unknown; spot: Spot } | undefined {
  const bytes = files.get(file);
  const text = bytes && decode(bytes);
  const source = text === undefined ? undefined : new YamlSource(file, text);
  if (bytes && text === undefined) {
    book.error('L2', fileSpot(file), {
      expected: 'UTF-8',
      found: 'bytes that are not UTF-8',
      mend: 'save the file as UTF-8',
    });
  }
  for (const { line, finding } of source?.problems ?? []) book.error('L2', fileSpot(file, line), finding);
  if (source?.value === undefined) {
    for (const kind of kinds) known.unread.add(kind);
    return undefined;
  }
  return { value: source.value, spot: source.spot };
}

/** Enters an id in what is known; a second one of its kind is an error and is told by `false`. Rule L5. */
export function enter(
  { known, book }: Pick<Reading, 'known' | 'book'>,
  kind: Kind,
  id: unknown,
  spot: Spot,
): boolean {
  if (typeof id !== 'string') return true;
  if (!known.ids[kind].has(id)) {
    known.ids[kind].add(id);
    return true;
  }
  book.error('L5', spot, {
    expected: `an id that no other ${kind} has`,
    found: `“${id}” a second time`,
    mend: 'give one of them another id: links point to ids',
  });
  return false;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
