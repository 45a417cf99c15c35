import type { Calendar, Digits } from '../../core/link/view-state.ts';
import type { Direction } from '../../core/model/published.ts';

interface Language {
  direction: Direction;
  /** For `Intl`; `locale.ts` adds what the reader chose. */
  tag: string;
  /** The same with the Levantine names of the months, where the language has two sets of names. */
  levantine?: string;
  /** What its readers are used to, first. */
  calendars: readonly [Calendar, ...Calendar[]];
  digits: readonly [Digits, ...Digits[]];
  /** Its own name, in itself. */
  name: string;
}

/** The languages whose words we have. A later language is one more row here and in `words-of.ts`, and one more folder. */
export const LANGUAGES: Readonly<Record<string, Language>> = {
  ar: {
    direction: 'rtl',
    tag: 'ar',
    levantine: 'ar-SY',
    calendars: ['gregorian', 'hijri', 'solar-hijri'],
    // Arabic readers of news are used to Latin digits beside Arabic words.
    digits: ['latin', 'arabic'],
    name: 'العربية',
  },
  fa: {
    direction: 'rtl',
    tag: 'fa',
    calendars: ['solar-hijri', 'hijri', 'gregorian'],
    digits: ['persian', 'latin'],
    name: 'فارسی',
  },
  ru: {
    direction: 'ltr',
    tag: 'ru',
    calendars: ['gregorian', 'hijri', 'solar-hijri'],
    digits: ['latin'],
    name: 'Русский',
  },
  en: {
    direction: 'ltr',
    tag: 'en-GB',
    calendars: ['gregorian', 'hijri', 'solar-hijri'],
    digits: ['latin'],
    name: 'English',
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
