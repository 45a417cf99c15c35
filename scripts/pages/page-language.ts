import type { Direction } from '../../src/core/model/published.ts';
import { PAGE_WORDS } from './words.ts';

const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Syrc', 'Thaa', 'Nkoo', 'Adlm']);

/** The direction of a language's usual script. */
export function directionOf(language: string): Direction {
  const script = new Intl.Locale(language).maximize().script;
  return script !== undefined && RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}

/**
 * The languages that pages are written in: the site's, in its order, as far as the interface speaks them.
 *
 * @returns never empty
 */
export function pageLanguages(siteLanguages: readonly string[]): string[] {
  const spoken = siteLanguages.filter((language) => Object.hasOwn(PAGE_WORDS, language));
  return spoken.length > 0 ? spoken : ['en'];
}
