import { bareIn } from './clitics.ts';
import { foldedSet } from './lexicon/folded.ts';
import { FOREIGN_GIVEN_NAMES, GIVEN_NAMES } from './lexicon/given-names.ts';
import { MEDIA, MEDIA_TAILS, NAMESAKES } from './lexicon/offices.ts';
import { ADJECTIVE_STEMS, QUALIFIED_NOUNS } from './lexicon/ordinary.ts';
import type { Match } from './match.ts';
import type { Word } from './words.ts';

const GIVEN = foldedSet(GIVEN_NAMES, FOREIGN_GIVEN_NAMES);
const MEDIA_WORDS = foldedSet(MEDIA);
const MEDIA_TAIL_WORDS = foldedSet(MEDIA_TAILS);
const NAMESAKE_WORDS = foldedSet(NAMESAKES);
const ADJECTIVES = new Set([...foldedSet(ADJECTIVE_STEMS)].map((stem) => `${stem}ي`));
const NOUNS = foldedSet(QUALIFIED_NOUNS);
const TODAY = 'اليوم';
/** They go on with a name: one that ends before them is not whole. */
const NAME_GOES_ON = new Set(['الله', 'الدين']);

function before(words: readonly Word[], { first }: Match): Word | undefined {
  const gap = words[first]?.gap;
  return gap === 'blank' || gap === 'mark' ? words[first - 1] : undefined;
}

function after(words: readonly Word[], { last }: Match): Word | undefined {
  const next = words[last + 1];
  return next?.gap === 'blank' || next?.gap === 'mark' ? next : undefined;
}

/** «قناة “… اليوم”», «… تايمز»: the name of a paper or channel. */
export function isMedia(words: readonly Word[], match: Match): boolean {
  const next = after(words, match)?.term ?? '';
  if (MEDIA_TAIL_WORDS.has(next)) return true;
  const previous = before(words, match)?.term;
  if (previous === undefined || match.skip > 0 || !bareIn(previous, MEDIA_WORDS)) return false;
  return words[match.first]?.gap === 'mark' || next === TODAY;
}

/** «مطار …», «جامعة …»: called after whoever is named. */
export function isNamesake(words: readonly Word[], match: Match): boolean {
  const previous = match.skip === 0 ? before(words, match)?.term : undefined;
  return previous !== undefined && bareIn(previous, NAMESAKE_WORDS) !== undefined;
}

/** The name goes on beyond what was found. */
export function isCut(words: readonly Word[], match: Match): boolean {
  return NAME_GOES_ON.has(after(words, match)?.term ?? '');
}

/** Where the word before is a given name, its index: the surname is then that of somebody else. */
export function rivalBefore(words: readonly Word[], match: Match): number | null {
  if (match.skip > 0 || words[match.first]?.gap !== 'blank') return null;
  const previous = words[match.first - 1];
  if (!previous || previous.on) return null;
  const given =
    GIVEN.has(previous.term) || (/^[وف]/u.test(previous.term) && GIVEN.has(previous.term.slice(1)));
  return given ? match.first - 1 : null;
}

/** «سوق عربي», «عنصر أساسي»: an adjective behind the noun that it qualifies. */
export function isAdjective(words: readonly Word[], match: Match): boolean {
  if (match.first !== match.last || match.skip > 0) return false;
  if (!ADJECTIVES.has(words[match.first]?.term ?? '')) return false;
  const previous = before(words, match)?.term;
  if (previous === undefined) return false;
  // Another adjective without the article: «حليف عربي …».
  return bareIn(previous, NOUNS) !== undefined || (/^(?!ال).{3,}ي$/u.test(previous) && !GIVEN.has(previous));
}
