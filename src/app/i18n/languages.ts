import type { Direction } from '../../core/model/published.ts';
import type { Namespace } from './namespace.ts';

interface Language {
  direction: Direction;
  /**
   * For `Intl`. Calendar and digits are pinned: `ar` alone means other digits on other machines,
   * and Arabic readers of news are used to Latin digits beside Arabic words.
   */
  locale: string;
  /** Its own name, in itself. */
  name: string;
  load: () => Promise<{ default: Record<Namespace, object> }>;
}

/** The languages whose words we have. A later language is one more row and one more folder. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  ar: {
    direction: 'rtl',
    locale: 'ar-u-ca-gregory-nu-latn',
    name: 'العربية',
    load: () => import('./ar/words.ts'),
  },
  en: {
    direction: 'ltr',
    locale: 'en-GB-u-ca-gregory-nu-latn',
    name: 'English',
    load: () => import('./en/words.ts'),
  },
};

/** The site's languages, in its order, as far as we have words for them; never empty. */
export function spokenLanguages(siteLanguages: readonly string[]): string[] {
  const spoken = siteLanguages.filter((tag) => Object.hasOwn(LANGUAGES, tag));
  return spoken.length > 0 ? spoken : ['en'];
}

/** @throws RangeError for a language that we do not have; ask `spokenLanguages` first. */
export function languageOf(tag: string): Language {
  const language = Object.hasOwn(LANGUAGES, tag) ? LANGUAGES[tag] : undefined;
  if (!language) throw new RangeError(`no words for the language "${tag}"`);
  return language;
}

export function directionOf(tag: string): Direction {
  return languageOf(tag).direction;
}
