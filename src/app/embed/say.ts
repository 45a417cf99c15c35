import type { Digits } from '../../core/link/view-state.ts';
import { inDigits } from '../i18n/numbers.ts';

/** A sentence by its key; where it counts, in the plural form of `count`. */
export type Say = (key: string, params?: Readonly<Record<string, string | number>>) => string;

/**
 * Sentences of one file of words. By hand: i18next weighs more than all else a frame runs, and the words need no
 * more of it than `{{places}}` and plurals.
 *
 * @param words as in `i18n/<language>/<namespace>.json`
 * @throws {RangeError} from `Say`, for a key that the file does not have
 */
export function sayFrom(words: object, language: string, digits: Digits): Say {
  const plurals = new Intl.PluralRules(language);
  return (key, params = {}) => {
    const { count } = params;
    const counted =
      typeof count === 'number' ? sentenceAt(words, `${key}_${plurals.select(count)}`) : undefined;
    const sentence = counted ?? sentenceAt(words, key);
    if (sentence === undefined) throw new RangeError(`no sentence "${key}"`);
    return sentence.replace(/\{\{(\w+)\}\}/g, (place, name: string) => {
      const value = params[name];
      if (value === undefined) return place;
      return typeof value === 'number' ? inDigits(value, digits) : value;
    });
  };
}

function sentenceAt(words: object, key: string): string | undefined {
  let found: unknown = words;
  for (const step of key.split('.')) {
    if (typeof found !== 'object' || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Record<string, unknown>)[step];
  }
  return typeof found === 'string' ? found : undefined;
}
