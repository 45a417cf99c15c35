import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../report/report.ts';

/** Files of a data folder: name relative to it, with `/`, to bytes. */
export type DataFiles = ReadonlyMap<string, Uint8Array>;

/**
 * Everything in a data folder, sorted by name. Dot files (editors' swap files, `.DS_Store`) are not data.
 * @throws Error if the folder cannot be read
 */
export function readDataFolder(folder: string): DataFiles {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')))
    .sort(compareText);
  return new Map(names.map((name) => [name, readFileSync(join(folder, name))]));
}
