import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ProvedFiles } from '../verify/verify.ts';

export interface Difference {
  file: string;
  /** What would make the folder right. */
  change: 'add' | 'change' | 'remove';
}

/** How a folder differs from what is to be in it, in order of name. */
export function differences(folder: string, files: ProvedFiles): Difference[] {
  const wanted = [...files].flatMap(([file, text]): Difference[] => {
    const path = join(folder, file);
    if (!existsSync(path)) return [{ file, change: 'add' }];
    return readFileSync(path, 'utf8') === text ? [] : [{ file, change: 'change' }];
  });
  const obsolete = writtenBefore(folder).filter((file) => !files.has(file));
  return [...wanted, ...obsolete.map((file): Difference => ({ file, change: 'remove' }))].sort((a, b) =>
    a.file < b.file ? -1 : 1,
  );
}

/** Makes the folder right, touching only what differs, so that a watcher of it sees no more than that. */
export function writeOutput(folder: string, files: ProvedFiles): Difference[] {
  const found = differences(folder, files);
  for (const { file, change } of found) {
    const path = join(folder, file);
    if (change === 'remove') rmSync(path);
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, files.get(file) ?? '');
    }
  }
  return found;
}

/**
 * Files of the kinds that the compiler writes. Only these are ever removed: an output folder that was given
 * by mistake (`--out .`) must not lose anything else.
 */
function writtenBefore(folder: string): string[] {
  const kinds = [
    ['articles', '.json'],
    ['schema', '.schema.json'],
    ['texts', '.txt'],
  ] as const;
  return kinds.flatMap(([name, ending]) => {
    const path = join(folder, name);
    if (!existsSync(path)) return [];
    return readdirSync(path)
      .filter((file) => file.endsWith(ending))
      .map((file) => `${name}/${file}`);
  });
}
