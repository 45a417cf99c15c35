import { baresOf } from './clitics.ts';
import { foldedSet } from './lexicon/folded.ts';
import { FOREIGN_GIVEN_NAMES, GIVEN_NAMES } from './lexicon/given-names.ts';
import { OFFICE_HEADS, OFFICE_LINKS, RANKS, TITLES } from './lexicon/offices.ts';
import { NOT_NAMES, NOT_OF_OFFICE } from './lexicon/ordinary.ts';
import type { OfficePhrase, Taken } from './offices.ts';
import { unitCount } from './units.ts';
import type { Word } from './words.ts';

const GIVEN = foldedSet(GIVEN_NAMES, FOREIGN_GIVEN_NAMES, 'عبد');
const NEVER = foldedSet(NOT_NAMES, NOT_OF_OFFICE, OFFICE_HEADS, OFFICE_LINKS, RANKS, TITLES);
const MOST = 6;
/** «بن», and «آل» as folded. */
const LINEAGE = new Set(['بن', 'ال']);
/** Vowels where other languages have them, and none of the letters that are Arabic’s own. */
const FOREIGN = /^(?!ال|[يتن]|س[يتن])(?=(?:.*[اوي]){2})[^حخصضطظعقثذ]{5,}(?<!ات|يين)$|[پڤگچژ]/u;

/** The words of a name that may stand behind an office or title, as first and last index; `null` for none. */
export function nameAfter(
  words: readonly Word[],
  phrase: OfficePhrase,
  taken: Taken,
): { first: number; last: number } | null {
  const first = phrase.last + 1;
  const gap = words[first]?.gap;
  if (gap !== 'blank' && gap !== 'mark' && gap !== 'comma') return null;
  const run = runFrom(words, first, taken);
  if (run.length < 2) return null;
  const given = GIVEN.has(run[0] ?? '');
  const next = words[first + run.length];
  const bounded = !next || (next.gap !== 'blank' && next.gap !== 'mark');
  // Between an office and the next comma, the whole is the name.
  if (bounded && gap === 'comma' && phrase.closed) return { first, last: first + run.length - 1 };
  if (gap === 'comma' && !given) return null;
  if (!given && !(phrase.closed && isLikely(run))) return null;
  return { first, last: first + (bounded ? run.length : lengthOf(run)) - 1 };
}

/** Whether two words that no list knows may be a name: not as verbs, adjectives and plurals look. */
function isLikely([given = '', surname = '']: readonly string[]): boolean {
  if (FOREIGN.test(given)) return true;
  if (given.length < 4 || /^(?:ال|است|انت|[يتن]|س[يتن])|(?:ات|يه|تي|ا|ه)$/u.test(given)) return false;
  return surname.length > 2 && !/^(?:ال|[وف][يتنس])|(?:ات|ه|ا)$/u.test(surname);
}

/** The words of a name that stand before «، الممثل الأعلى …،», if they begin with a given name. */
export function nameBefore(
  words: readonly Word[],
  phrase: OfficePhrase,
  taken: Taken,
): { first: number; last: number } | null {
  const last = phrase.first - 1;
  if (phrase.title || phrase.skip > 0 || !phrase.closed || words[phrase.first]?.gap !== 'comma') return null;
  const next = words[phrase.last + 1];
  if (next && next.gap !== 'comma' && next.gap !== 'stop') return null;
  for (const first of [last - 2, last - 1]) {
    if (!GIVEN.has(words[first]?.term ?? '') || taken.person(first)) continue;
    if (runFrom(words, first, taken).length >= last - first + 1) return { first, last };
  }
  return null;
}

function runFrom(words: readonly Word[], first: number, taken: Taken): string[] {
  const run: string[] = [];
  for (let at = first; at < words.length && run.length < MOST; at += 1) {
    const word = words[at];
    if (!word || (at > first && word.gap !== 'blank')) break;
    if (taken.place(at) !== undefined || taken.person(at) || !isLike(word, at === first)) break;
    run.push(word.term);
  }
  return run;
}

/** Whether a word may be part of a name; the first has no article. */
function isLike({ term, on }: Word, first: boolean): boolean {
  if (GIVEN.has(term)) return !on;
  if (!/^\p{Script=Arabic}{2,20}$/u.test(term) || (first && term.startsWith('ال'))) return false;
  if (term.startsWith('ال') && NEVER.has(term.slice(2))) return false;
  return !baresOf(term).some((bare) => NEVER.has(bare.term));
}

/** Given name and surname, with a second given name between them («محمد جواد …») and with what belongs to them. */
function lengthOf(run: readonly string[]): number {
  const second = run[1] ?? '';
  const third = run[2] ?? '';
  // «محمد جواد …», «محمد … ال…»: a second given name, or a name of three with the article on the last.
  const three = third !== '' && (GIVEN.has(second) || (isDefinite(third) && !isDefinite(second)));
  let wanted = three ? 3 : 2;
  for (let length = 2; length < run.length; length += 1) {
    const units = unitCount(run.slice(0, length));
    if (units === unitCount(run.slice(0, length + 1)) || units < wanted) continue;
    // «… بن عبد العزيز آل …»
    if (!LINEAGE.has(run[length] ?? '')) return length;
    wanted += 1;
  }
  return run.length;
}

function isDefinite(term: string): boolean {
  return term.startsWith('ال') && term.length > 2;
}
