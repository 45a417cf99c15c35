import { baresOf } from './clitics.ts';
import type { Office } from './known-name.ts';
import { foldedSet } from './lexicon/folded.ts';
import { FOREIGN_GIVEN_NAMES, GIVEN_NAMES } from './lexicon/given-names.ts';
import {
  COUNTERPARTS,
  OFFICE_HEADS,
  OFFICE_LINKS,
  OFFICE_PREPOSITIONS,
  RANKS,
  TITLES,
} from './lexicon/offices.ts';
import { NOT_NAMES, NOT_OF_OFFICE } from './lexicon/ordinary.ts';
import type { Word } from './words.ts';

/** A row of words that names an office or a title. */
export interface OfficePhrase {
  first: number;
  last: number;
  /** Letters of particles in the first word. */
  skip: number;
  /** It could end here: its last word has the article or is a place. */
  closed: boolean;
  /** A form of address, which is no office. */
  title: boolean;
  /** A rank, which stands between an office and a name as a form of address does. */
  rank: boolean;
  /** «مستشار الرئيس …»: two offices, and the name behind may be that of either. */
  ofOther: boolean;
}

/** Which words are taken: the last word of a place that begins there; whether a person stands there. */
export interface Taken {
  place(at: number): number | undefined;
  person(at: number): boolean;
}

const HEADS = foldedSet(OFFICE_HEADS);
const RANK_WORDS = foldedSet(RANKS);
const TITLE_WORDS = foldedSet(TITLES);
const COUNTERPART_WORDS = foldedSet(COUNTERPARTS);
const LINKS = foldedSet(OFFICE_LINKS);
const PREPOSITIONS = foldedSet(OFFICE_PREPOSITIONS);
const ENDS = foldedSet(NOT_OF_OFFICE);
const GIVEN = foldedSet(GIVEN_NAMES, FOREIGN_GIVEN_NAMES);
const NOT_ANNEXED = foldedSet(NOT_NAMES, GIVEN_NAMES, TITLES, RANKS);
/** Heads that mean something else with the article: «المحافظ» is mostly a conservative. */
const OTHERWISE = foldedSet('المحافظ, العضو, الحاكم');
const LONGEST = 9;

/** The office or title that begins with a word, as far as it goes: «وزير الخارجية …», «المتحدث باسم …». */
export function officeAt(words: readonly Word[], first: number, taken: Taken): OfficePhrase | null {
  const head = headOf(words, first);
  if (!head || taken.person(first)) return null;
  const phrase = { ...head, first };
  while (!phrase.title && phrase.last + 1 < words.length && phrase.last - first < LONGEST) {
    const at = phrase.last + 1;
    const gap = words[at]?.gap;
    if ((gap !== 'blank' && gap !== 'mark') || taken.person(at) || !goOn(phrase, words, at, taken)) break;
  }
  return phrase;
}

function headOf(words: readonly Word[], at: number): OfficePhrase | null {
  const next = words[at + 1];
  const pair = next?.gap === 'blank' ? next.term : '';
  const phrase = { first: at, last: at, closed: true, title: false, rank: false, ofOther: false };
  for (const { term, skip } of baresOf(words[at]?.term ?? '')) {
    if (TITLE_WORDS.has(`${term} ${pair}`)) return { ...phrase, last: at + 1, skip, title: true };
    if (TITLE_WORDS.has(term)) return { ...phrase, skip, title: true };
    if (COUNTERPART_WORDS.has(term))
      return { ...phrase, last: lastOfCounterpart(words, at), skip, title: true };
    if (RANK_WORDS.has(term)) return { ...phrase, skip, rank: true };
    if (isDefiniteHead(term)) return { ...phrase, skip };
    if (HEADS.has(term)) return { ...phrase, skip, closed: false };
  }
  return null;
}

/** With the adjective of his country. */
function lastOfCounterpart(words: readonly Word[], at: number): number {
  const next = words[at + 1];
  return next?.gap === 'blank' && /^ال.+ي(?:ه|ين)?$/u.test(next.term) && !ENDS.has(next.term) ? at + 1 : at;
}

function isDefiniteHead(term: string): boolean {
  return term.startsWith('ال') && HEADS.has(term.slice(2)) && !OTHERWISE.has(term);
}

/** Takes a further word into the phrase if it goes on with it. */
function goOn(phrase: OfficePhrase, words: readonly Word[], at: number, taken: Taken): boolean {
  const term = words[at]?.term ?? '';
  const place = taken.place(at);
  if (place !== undefined) return extend(phrase, place, true);
  if (GIVEN.has(term)) return false;
  if (PREPOSITIONS.has(term)) return extend(phrase, at, false);
  if (ENDS.has(term) || TITLE_WORDS.has(term) || RANK_WORDS.has(term)) return false;
  if (isDefiniteHead(term)) {
    const spoken = PREPOSITIONS.has(words[at - 1]?.term ?? '');
    if (phrase.closed) return false;
    if (!spoken) phrase.ofOther = true;
    return extend(phrase, at, true);
  }
  const bares = baresOf(term);
  if (bares.some((bare) => bare.term.startsWith('ال') && bare.term.length > 4))
    return extend(phrase, at, true);
  const link = bares.find((bare) => LINKS.has(bare.term) || HEADS.has(bare.term));
  if (link) return phrase.closed && link.skip === 0 ? false : extend(phrase, at, false);
  return !phrase.closed && isAnnexed(words, at, taken) && extend(phrase, at, false);
}

/** «مدير مهرجان الواحات»: any noun, if the next one with the article closes the row. */
function isAnnexed(words: readonly Word[], at: number, taken: Taken): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || next?.gap !== 'blank' || taken.person(at + 1) || NOT_ANNEXED.has(word.term)) return false;
  if (!/^\p{Script=Arabic}{3,}$/u.test(word.term)) return false;
  return taken.place(at + 1) !== undefined || (next.term.startsWith('ال') && !ENDS.has(next.term));
}

function extend(phrase: OfficePhrase, last: number, closed: boolean): true {
  phrase.last = last;
  phrase.closed = closed;
  return true;
}

/** The phrase as words of the text. */
export function officeText(text: string, words: readonly Word[], phrase: OfficePhrase): Office {
  const head = words[phrase.first];
  const start = head?.starts[phrase.skip] ?? 0;
  const end = words[phrase.last]?.end ?? start;
  const said = text.slice(start, end);
  // «لل»: the alif of the article was lost to the particle.
  const lost = phrase.skip > 0 && head?.term.slice(phrase.skip - 1, phrase.skip + 1) === 'لل';
  return { start, end, text: said, plain: lost ? `ا${said}` : said };
}
