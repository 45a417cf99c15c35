import { arabic } from '../lexicon/ar.ts';
import { english } from '../lexicon/en.ts';
import { Vocabulary } from './vocabulary.ts';

const LEXICONS = { ar: arabic, en: english };
const made = new Map<string, Vocabulary>();

/** The words of time of a language; `undefined` for a language without a lexicon. */
export function vocabularyOf(language: string): Vocabulary | undefined {
  const known = made.get(language);
  if (known) return known;
  if (language !== 'ar' && language !== 'en') return undefined;
  const vocabulary = new Vocabulary(LEXICONS[language]);
  made.set(language, vocabulary);
  return vocabulary;
}
