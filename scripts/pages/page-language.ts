import { PAGE_WORDS } from './words.ts';

/**
 * The languages that pages are written in: the site's, in its order, as far as the interface speaks them.
 *
 * @returns never empty
 */
export function pageLanguages(siteLanguages: readonly string[]): string[] {
  const spoken = siteLanguages.filter((language) => Object.hasOwn(PAGE_WORDS, language));
  return spoken.length > 0 ? spoken : ['en'];
}
