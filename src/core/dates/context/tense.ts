import { AHEAD, FUTURE, NOT_FUTURE, PAST, PAST_STEMS, PAST_VERBS, WAS } from '../lexicon/ar-tense.ts';
import { sentenceBefore, wordsAfter } from './words.ts';

export type Tense = 'past' | 'future';

/** A sentence is seldom longer, and what lies further away says little. */
const MOST_WORDS = 40;

/**
 * How the words around an expression tell it: the nearest word before it in its sentence that has a tense, or
 * else the nearest after it in its clause. «سيزور العاصمة الثلاثاء، حسبما أعلن الاثنين» has both.
 */
export function tenseAround(text: string, start: number, end: number): Tense | undefined {
  const before = sentenceBefore(text, start, MOST_WORDS);
  for (let at = 0; at < before.length; at += 1) {
    const found = tenseOf(before[at] ?? '', before[at + 1] ?? '', before[at + 2]);
    if (found) return found;
  }
  const after = wordsAfter(text, end, MOST_WORDS);
  for (let at = 0; at < after.length; at += 1) {
    const found = tenseOf(after[at] ?? '', after[at - 1] ?? '');
    if (found) return found;
  }
  return undefined;
}

/** س before an imperfect verb: «سيزور», «وستعقد», «سنواصل». */
const WILL = /^[وف]?س[يتنا]\p{L}{2,}$/u;

function tenseOf(word: string, previous: string, second = ''): Tense | undefined {
  if (PAST.hasVerb(word)) return 'past';
  // «كان من المقرر», «كانت مقررة».
  if (FUTURE.hasVerb(word)) return WAS.hasVerb(previous) || WAS.hasVerb(second) ? 'past' : 'future';
  if (WILL.test(word) && !NOT_FUTURE.has(word)) return 'future';
  // «أن يزور», and a visit that is announced without «أن».
  if (AHEAD.hasVerb(word) || (previous === THAT && IMPERFECT.test(word)))
    return PAST.hasVerb(previous) ? 'past' : 'future';
  return isPastVerb(word) ? 'past' : undefined;
}

const THAT = 'ان';
const IMPERFECT = /^[يتن]\p{L}{2,}$/u;

/** A verb of the list with the endings of the third person: «أعلنت», «وقالوا». */
function isPastVerb(word: string): boolean {
  if (PAST_VERBS.hasVerb(word)) return true;
  const [, stem, ending] = /^(.{2,})(تا|ت|وا|نا|ا)$/u.exec(word) ?? [];
  if (stem === undefined) return false;
  if ((ending === 'ت' || ending === 'وا') && PAST_STEMS.hasVerb(stem)) return true;
  // «أجرت» is of «أجرى».
  return PAST_VERBS.hasVerb(stem) || (ending === 'ت' && PAST_VERBS.hasVerb(`${stem}ي`));
}
