import { ALSO_NOUNS, BEFORE_VERB, PREPOSITIONS, THAT } from './connectives.ts';
import { FORMS, type Form, type Reading } from './predicate-forms.ts';
import type { Word } from './words.ts';

/** Spellings that folding makes alike: the letters as they stand decide. */
const AS_WRITTEN: Readonly<Record<string, RegExp>> = {
  بين: /ّ/u,
  هنا: /أ/u,
  راي: /ى/u,
  عبر: /ّ/u,
  بحث: /^[وف]?بحث$/u,
  حمل: /ّ/u,
  بث: /ّ|^[وف]/u,
};

/** Forms of the table that papers write as nouns alone: “half”, not “we describe”. */
const NEVER: ReadonlySet<string> = new Set(['نصف', 'نقد', 'ترك']);

/** By paragraph: a clause asks for the same words again and again. */
const READ = new WeakMap<readonly Word[], (Reading | null | undefined)[]>();

/** The verb that a word is in its place, if it is one of the table. */
export function readVerb(words: readonly Word[], at: number): Reading | null {
  const known = READ.get(words) ?? [];
  if (known.length === 0) READ.set(words, known);
  const answer = known[at];
  if (answer !== undefined) return answer;
  const read = verbAt(words, at);
  known[at] = read;
  return read;
}

function verbAt(words: readonly Word[], at: number): Reading | null {
  const word = words[at];
  if (!word) return null;
  const before = words[at - 1];
  for (const term of readings(word.term)) {
    const verb = FORMS.get(term)?.find(({ form }) => isVerb(form));
    if (!verb || NEVER.has(term)) continue;
    if (/ة$/u.test(word.raw) || (AS_WRITTEN[term] && !AS_WRITTEN[term].test(word.raw))) continue;
    const joined = term !== word.term;
    const heads =
      joined || at === 0 || BEFORE_VERB.has(before?.term ?? '') || /[.،؛:"“«\n/)–-]/u.test(word.gap);
    if (!joined && before && PREPOSITIONS.has(before.term) && !/[،:]/u.test(word.gap)) continue;
    if (ALSO_NOUNS.has(term) && !heads && !opensSentence(word) && !followsSubject(words, at)) continue;
    return verb;
  }
  return null;
}

/** What a noun reports, if it is one of the table. */
export function readNoun(word: Word | undefined): Reading | null {
  if (!word) return null;
  const { term } = word;
  for (const form of [
    term,
    ...readings(term).slice(1),
    term.replace(/^[وف]?[بلك](?=.{3})/u, ''),
    term.replace(/^[وف]?لل/u, 'ال'),
  ]) {
    const noun = FORMS.get(form)?.find((reading) => reading.form === 'noun');
    if (noun) return noun;
  }
  return null;
}

/** The word as it stands, and without the و or ف before it. */
function readings(term: string): string[] {
  return /^[وف]/u.test(term) && term.length > 2 ? [term, term.slice(1)] : [term];
}

/** “إن التضخم السنوي تراجع”: behind what أن brings in with its article, a bare word is its verb. */
function followsSubject(words: readonly Word[], at: number): boolean {
  for (let n = at - 1; n > 0 && n >= at - 3; n -= 1) {
    if (!/^ال/u.test(words[n]?.term ?? '') || /[،,:.]/u.test(words[n]?.gap ?? '')) return false;
    if (THAT.has(words[n - 1]?.term ?? '')) return true;
  }
  return false;
}

function isVerb(form: Form): boolean {
  return form === 'perfect' || form === 'imperfect' || form === 'future';
}

function opensSentence({ gap }: Word): boolean {
  return /[.!?؟…]\s/u.test(gap);
}
