import { createHash } from 'node:crypto';

/**
 * The app's shell with the version that all pages made from it will name: of the data and, after a dot, of the app
 * (the shell names its files, and their names are made from their content). By it a page knows the data it was
 * built with, and the service worker the pages that it belongs to.
 *
 * @param shell `index.html` as Vite wrote it
 * @throws {Error} when the shell has no place for it
 */
export function withVersion(shell: string, dataVersion: string): string {
  const app = createHash('sha256').update(shell).digest('hex').slice(0, 8);
  const place = /(?<=<meta name="app-version" content=")[^"]*/;
  if (!place.test(shell)) throw new Error(`index.html has no place ${place}`);
  return shell.replace(place, `${dataVersion}.${app}`);
}
