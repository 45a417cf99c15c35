import { createContext, useContext } from 'react';
import ar from './ar.json';
import en from './en.json';

/** The languages of the review; the first is the default. */
export const REVIEW_LANGUAGES = ['ar', 'en'] as const;
export type ReviewLanguage = (typeof REVIEW_LANGUAGES)[number];

type Plural<K extends string> = K extends `${infer Base}_${'zero' | 'one' | 'two' | 'few' | 'many' | 'other'}`
  ? Base
  : K;
type Keys<T, Before extends string = ''> = {
  [K in keyof T & string]: T[K] extends string ? `${Before}${Plural<K>}` : Keys<T[K], `${Before}${K}.`>;
}[keyof T & string];

/** Of whole sentences, without the ending of a plural form. */
export type WordKey = Keys<typeof ar>;
export type Say = (key: WordKey, params?: Readonly<Record<string, string | number>>) => string;

const WORDS: Readonly<Record<ReviewLanguage, object>> = { ar, en };

/** Sentences of a language; `count` chooses among its plural forms. */
export function sayIn(language: ReviewLanguage): Say {
  const plurals = new Intl.PluralRules(language);
  return (key, params = {}) => {
    const { count } = params;
    const name = typeof count === 'number' ? `${key}_${plurals.select(count)}` : key;
    const sentence = name
      .split('.')
      .reduce<unknown>(
        (words, part) => (words as Record<string, unknown> | undefined)?.[part],
        WORDS[language],
      );
    if (typeof sentence !== 'string') throw new RangeError(`${language} has no words for ${name}`);
    return sentence.replaceAll(/\{\{([\w-]+)\}\}/g, (_all, param: string) => String(params[param] ?? ''));
  };
}

export const SayContext = createContext<Say>(sayIn('ar'));

export const useSay = (): Say => useContext(SayContext);
