import { PREPOSITIONS, THAT, THEN } from './connectives.ts';
import { SPEECH } from './meanings.ts';
import { readNoun, readVerb } from './read-verb.ts';
import { bareNoun, type Word } from './words.ts';

/** Within a subject these go on: the spokesman in the name of …, the son of … */
const WITHIN = new Set(['باسم', 'بن', 'ابن', 'ابو', 'ال', 'عبد']);

/** With dots a name, without them «على», “on”. */
const ALI = 'علي';

/** More words are no subject but the sentence. */
const LONGEST = 8;

/**
 * Who does what a verb says, in Arabic behind it: the words up to a preposition, a comma or أن, without the article.
 * Where nothing stands there (“وقال خلال مؤتمر”), nobody is named.
 */
export function subjectOf(words: readonly Word[], verb: number, to: number): string[] {
  const found: string[] = [];
  for (let at = verb + 1; at < to && found.length < LONGEST; at += 1) {
    const word = words[at];
    if (!word) break;
    const isEnd =
      THAT.has(word.term) ||
      THEN.has(word.term) ||
      (at === verb + 1 && isDeed(word)) ||
      (PREPOSITIONS.has(word.term) && !WITHIN.has(word.term) && word.raw !== ALI);
    if (isEnd || (/[:؛"“«.]/u.test(word.gap) && found.length > 0) || /[:"“«]/u.test(word.gap)) break;
    if (/[،,]/u.test(word.gap) && (found.length === 0 || !isApposition(words, at))) break;
    if (/^[بل](?!ن$)/u.test(word.term) && found.length > 0 && /^[بل]ال/u.test(word.term)) break;
    if (readVerb(words, at)) break;
    found.push(bareNoun(word.term));
  }
  return found;
}

/** Who stands before the verb, as behind أن: “المصرف وافق”. */
export function subjectBefore(words: readonly Word[], from: number, verb: number): string[] {
  return words
    .slice(from, verb)
    .filter(({ term }) => !PREPOSITIONS.has(term) && !/^[وف]?(كان|كانت|قد|لقد)$/u.test(term))
    .slice(0, LONGEST)
    .map(({ term }) => bareNoun(term));
}

/** “…، فلان الفلاني، …”: a name set between commas behind an office. */
function isApposition(words: readonly Word[], at: number): boolean {
  const end = words.findIndex((word, n) => n > at && /[،,:.]/u.test(word.gap));
  return (
    end > at &&
    end - at <= 4 &&
    !words.slice(at, end).some(({ term }) => PREPOSITIONS.has(term) || /\d/u.test(term))
  );
}

/** What is done and not who does it: “دان فرض العقوبات”, “قرر تأجيل …”. */
function isDeed(word: Word): boolean {
  const noun = readNoun(word);
  return noun !== null && !SPEECH.has(noun.meaning) && !/^[وف]?ال/u.test(word.term);
}
