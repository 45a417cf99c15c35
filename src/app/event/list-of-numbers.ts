import { languageOf } from '../i18n/languages.ts';

/** "1", "1 and 3", "1, 2 and 4" as the language writes it. */
export function listOfNumbers(numbers: readonly number[], language: string): string {
  const { locale } = languageOf(language);
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(numbers.map(String));
}
