import type { Speech } from '../i18n/speech.ts';

/** "1", "1 and 3", "1, 2 and 4" as the language writes it. */
export function listOfNumbers(numbers: readonly number[], { locale, number }: Speech): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(numbers.map(number));
}
