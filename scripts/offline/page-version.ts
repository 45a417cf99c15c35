import { createHash } from 'node:crypto';

/**
 * The version that all pages of a build name: of the data and, after a dot, of the app (its shell names its files, and
 * their names are made from their content). By it a page knows the data it was built with, and the service worker the
 * pages that it belongs to.
 *
 * @param shell `index.html` as Vite wrote it
 */
export function buildVersion(shell: string, dataVersion: string): string {
  return `${dataVersion}.${createHash('sha256').update(shell).digest('hex').slice(0, 8)}`;
}

/**
 * @param shell `index.html` or `embed.html` as Vite wrote it
 * @returns the same with the version that all pages made from it will name
 * @throws {Error} when the shell has no place for it
 */
export function withVersion(shell: string, version: string): string {
  const place = /(?<=<meta name="app-version" content=")[^"]*/;
  if (!place.test(shell)) throw new Error(`the shell has no place ${place}`);
  return shell.replace(place, version);
}
