import { readFileSync } from 'node:fs';
import { digitsOf, ownSpeech } from '../../src/app/i18n/locale.ts';
import { inDigits } from '../../src/app/i18n/numbers.ts';
import { inRoot } from '../project.mjs';

/** A sentence of the interface by its key: `date`, `citation.label`, `accordingTo` (with a `count`). */
export type Say = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/**
 * The app's own words, so that a page without JavaScript never says in other words what the app says.
 *
 * Read without i18next: the pages need no more of it than `{{places}}` and plurals.
 *
 * @param namespace a file of `src/app/i18n/<language>/`
 * @throws {Error} from `Say`, for a key that the file does not have
 */
export function interfaceWords(language: string, namespace: string): Say {
  const file = inRoot('src', 'app', 'i18n', language, `${namespace}.json`);
  const words: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const plurals = new Intl.PluralRules(language);
  return (key, params = {}) => {
    const { count } = params;
    const plural =
      typeof count === 'number' ? sentenceAt(words, `${key}_${plurals.select(count)}`) : undefined;
    const sentence = plural ?? sentenceAt(words, key);
    if (sentence === undefined) throw new Error(`${file} has no sentence "${key}"`);
    return fill(sentence, inDigitsOf(language, params));
  };
}

/** Fills `{{name}}` places. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replace(/\{\{(\w+)\}\}/g, (place, name: string) => values[name] ?? place);

function inDigitsOf(
  language: string,
  params: Readonly<Record<string, string | number>>,
): Record<string, string> {
  const digits = digitsOf(ownSpeech(language));
  const written = Object.entries(params).map(([name, value]) => [
    name,
    typeof value === 'number' ? inDigits(value, digits) : value,
  ]);
  return Object.fromEntries(written);
}

function sentenceAt(words: unknown, key: string): string | undefined {
  let found = words;
  for (const part of key.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, part)) return undefined;
    found = (found as Record<string, unknown>)[part];
  }
  return typeof found === 'string' ? found : undefined;
}
