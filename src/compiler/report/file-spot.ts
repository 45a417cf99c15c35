import type { Folder, Spot } from './report.ts';

/** A spot in a file without structure, or the file as a whole. */
export function fileSpot(file: string, line = 1, folder: Folder = 'data'): Spot {
  const spot: Spot = { folder, file, line, path: '', at: () => spot };
  return spot;
}
