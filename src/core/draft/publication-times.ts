import { bareIn } from '../names/clitics.ts';
import { foldedSet } from '../names/lexicon/folded.ts';
import { MEDIA } from '../names/lexicon/offices.ts';
import type { Word } from '../names/words.ts';
import { FORMS } from './predicate-forms.ts';
import { DayReader, type SaidDay } from './publication-reader.ts';

/** A day that a text names, with what it says of its place in time. */
export interface Said extends SaidDay {
  paragraph: number;
  /** UTF-16 units of the paragraph. */
  start: number;
  end: number;
  told: 'past' | 'future' | 'open';
}

const FUTURE = /^[وف]?(?:سوف|المقرر|المتوقع|المنتظر|المرتقب|المزمع|يعتزم|تعتزم|بحلول)$/u;
/** A verb is sought within so many words. */
const FAR = 60;
const MEDIA_WORDS = foldedSet(MEDIA);

/** All days of a text: those with a month, and «اليوم» and the like with a weekday. */
export function timesIn(text: string, paragraph: number, words: readonly Word[]): Said[] {
  const said: Said[] = [];
  for (let first = 0; first < words.length; first += 1) {
    const reader = new DayReader(words, first);
    if (!reader.read() || isChannel(words, first, reader.parts)) continue;
    const last = reader.at - 1;
    const start = words[first]?.start ?? 0;
    const end = endOf(text, start, words[last]?.end ?? start);
    said.push({ ...reader.parts, paragraph, start, end, told: toldAt(words, first, last) });
    first = last;
  }
  return said;
}

/** «قناة … اليوم»: a name that ends in the word. */
function isChannel(words: readonly Word[], first: number, { from }: SaidDay): boolean {
  return (
    from === 0 &&
    [first - 1, first - 2].some((at) => bareIn(words[at]?.term ?? '', MEDIA_WORDS) !== undefined)
  );
}

/**
 * Whether the nearest verb before, or else after, tells of the past or of what is to come. A past behind a word of
 * what is to come may be a noun («من المقرر عقد …»): then that is left open.
 */
function toldAt(words: readonly Word[], first: number, last: number): Said['told'] {
  let before: Said['told'] | undefined;
  for (let at = first - 1; at >= Math.max(0, first - FAR) && words[at + 1]?.gap !== 'stop'; at -= 1) {
    const tense = tenseOf(words[at]?.term ?? '');
    if (before === 'past' && tense === 'future') return 'open';
    // «أن يزور»: wished or planned; another imperfect only goes beside what happens.
    if (tense && (tense !== 'open' || words[at - 1]?.term === 'ان')) before ??= tense;
  }
  if (before) return before;
  for (let at = last + 1; at <= last + FAR && at < words.length && words[at]?.gap !== 'stop'; at += 1) {
    const tense = tenseOf(words[at]?.term ?? '');
    if (tense) return tense;
  }
  return 'open';
}

function tenseOf(term: string): Said['told'] | null {
  if (FUTURE.test(term)) return 'future';
  const forms = FORMS.get(term) ?? (/^[وف]/u.test(term) ? FORMS.get(term.slice(1)) : undefined) ?? [];
  if (forms.some(({ form }) => form === 'future')) return 'future';
  if (forms.some(({ form }) => form === 'perfect')) return 'past';
  return forms.some(({ form }) => form === 'imperfect') ? 'open' : null;
}

/** With the bracket that closes behind a second name of the month. */
function endOf(text: string, start: number, end: number): number {
  return /[([][^)\]]*$/u.test(text.slice(start, end)) && /^[)\]]/u.test(text.slice(end)) ? end + 1 : end;
}
