import {
  AHEAD,
  BEHIND,
  DONE,
  FUTURE,
  NOT_FUTURE,
  PAST,
  PAST_STEMS,
  PAST_VERBS,
  RATHER_NOUNS,
  RELATIVES,
  REPORTED,
  SOURCES,
  SOURCES_WITH_WHAT,
  STATEMENTS,
  UNPLANNED,
  WAS,
} from '../lexicon/ar-tense.ts';
import { clausesBefore, wordsAfter } from './words.ts';

export type Tense = 'past' | 'future';

/** A sentence is seldom longer, and what lies further away says little. */
const MOST_WORDS = 40;

/**
 * How the words around an expression tell it: the nearest word before it in its sentence that has a tense, or
 * else the nearest after it in its clause. «سيزور العاصمة الثلاثاء، حسبما أعلن الاثنين» has both. A clause before
 * it that only names a source («ستعقد القمة، وفق ما أعلنته الرئاسة، الثلاثاء») is asked last.
 */
export function tenseAround(text: string, start: number, end: number): Tense | undefined {
  const [own = [], ...others] = clausesBefore(text, start, MOST_WORDS);
  const outer = others.filter((clause) => !isSource(clause.at(-1) ?? ''));
  const found = tenseBefore([...own, ...outer.flat()], own.length);
  if (found) return found;
  if (outer.length < others.length) {
    const told = tenseBefore([...own, ...others.flat()], own.length);
    if (told) return told;
  }
  const after = wordsAfter(text, end, MOST_WORDS);
  for (let at = 0; at < after.length; at += 1) {
    const told = tenseOf(after[at] ?? '', after[at - 1] ?? '');
    if (told) return told;
  }
  return undefined;
}

/** Of words, the nearest first; so many of them stand in the expression’s own clause. */
function tenseBefore(words: readonly string[], own: number): Tense | undefined {
  for (let at = 0; at < words.length; at += 1) {
    if (at < own && isDone(words, at)) return 'past';
    const found = tenseOf(words[at] ?? '', words[at + 1] ?? '', words[at + 2]);
    if (found) return found;
  }
  return undefined;
}

/** Words of a noun that a participle governs: «الصادر عن وزارة الخارجية في 3 أكتوبر». */
const FURTHEST_PARTICIPLE = 4;

/**
 * Whether a word in front of an expression and in its clause says without a verb of its own that it has been: a
 * participle («الصادر يوم 8 نوفمبر»), a statement or a source («وفق بيان الرئاسة في …», «حسب ما أوردته … في …»),
 * or what nobody plans («بعد توقيفه في …»).
 */
function isDone(words: readonly string[], at: number): boolean {
  const [word = '', previous = '', second = ''] = words.slice(at, at + 3);
  if (at <= FURTHEST_PARTICIPLE && DONE.is(word)) return true;
  if (SOURCES.hasVerb(previous) && STATEMENTS.has(word)) return true;
  if (BEHIND.has(previous) && isUnplanned(word)) return true;
  const isWhat = (WHAT.test(previous) && SOURCES.hasVerb(second)) || SOURCES_WITH_WHAT.hasVerb(previous);
  return isWhat && !IMPERFECT.test(word) && !WILL.test(word);
}

/** «ما», «لما». */
const WHAT = /^ل?ما$/u;

function isSource(word: string): boolean {
  return SOURCES.hasVerb(word) || SOURCES_WITH_WHAT.hasVerb(word);
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
  return isPastVerb(word, previous) ? 'past' : undefined;
}

const THAT = 'ان';
const IMPERFECT = /^[يتن]\p{L}{2,}$/u;

/** A verb of the list with the endings of the third person, and perhaps an object: «أعلنت», «وقالوا», «أعلنته». */
function isPastVerb(word: string, previous: string): boolean {
  if (isPastForm(word)) return true;
  const [, verb = '', pronoun] = OBJECT.exec(word) ?? [];
  if (pronoun === undefined || RATHER_NOUNS.hasVerb(word)) return false;
  // «تسلمه» is rather "his taking over", «رأيها» her opinion.
  if (/ي$|يت$/u.test(verb) || (/^[وف]?ت/u.test(verb) && !verb.endsWith('ت'))) return false;
  // Folded, «بعثة» and «قضاة» look like verbs with an object.
  if (pronoun === 'ه' && !/[تو]$/u.test(verb) && !RELATIVES.has(previous)) return false;
  // «أعلنوه» has lost its alif; «أجراها» is of «أجرى».
  if (verb.endsWith('و')) return isPastForm(`${verb}ا`);
  return isPastForm(verb) || (verb.endsWith('ا') && isPastForm(`${verb.slice(0, -1)}ي`));
}

/** A verb and the pronoun behind it. */
const OBJECT = /^(.{2,}?)(ه|ها|هم|هما|هن)$/u;

function isPastForm(word: string): boolean {
  if (PAST_VERBS.hasVerb(word) || REPORTED.hasVerb(word)) return true;
  const [, stem, ending] = /^(.{2,}?)(تا|ت|وا|نا|ا)$/u.exec(word) ?? [];
  if (stem === undefined) return false;
  if ((ending === 'ت' || ending === 'وا') && PAST_STEMS.hasVerb(stem)) return true;
  // «أجرت» is of «أجرى».
  return PAST_VERBS.hasVerb(stem) || (ending === 'ت' && PAST_VERBS.hasVerb(`${stem}ي`));
}

/** «توقيفه», «استقالتها»; folded, «استقالة» ends as «توقيفه» does. */
function isUnplanned(word: string): boolean {
  const bare = word.replace(/(?:ه|ها|هم|هما)$/u, '');
  return UNPLANNED.is(word) || UNPLANNED.is(bare) || UNPLANNED.is(bare.replace(/ت$/u, 'ه'));
}
