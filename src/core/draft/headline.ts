import type { Range } from '../find/range.ts';
import { FOR_HIS_PART, PREPOSITIONS, RELATIVE, THAT } from './connectives.ts';
import { SPEECH } from './meanings.ts';
import type { Report } from './report.ts';
import { subjectOf } from './subject.ts';
import type { Word } from './words.ts';

/** Longest headline, in letters with their blanks. */
const LONGEST = 60;

/**
 * A headline cut from the words of a report: who, verb and object, or “who: what”; without the date, without what
 * leads in, at most some 60 letters, and no word that is not there.
 */
export function headlineOf(text: string, words: readonly Word[], report: Report): string {
  const inside = words.flatMap((word, n) =>
    word.start >= report.start && word.end <= report.end ? [n] : [],
  );
  const first = inside[0] ?? 0;
  const last = (inside.at(-1) ?? first) + 1;
  const hasVerb = report.word >= first && report.word < last;
  const from = hasVerb && report.clause !== 'content' ? report.word : first;
  const speaker = hasVerb && SPEECH.has(report.meaning) ? speakerOf(text, words, report) : null;
  const said = speaker ? contentFrom(words, report.word, last) : -1;
  const body =
    said > 0 ? pieces(text, words, said, last, report.date) : pieces(text, words, from, last, report.date);
  const plain = hasVerb && said < 0 ? withoutJoin(body, words[from]) : body;
  return said > 0 && speaker
    ? `${speaker}: ${cut(plain, LONGEST - speaker.length - 2)}`
    : cut(plain, LONGEST);
}

/** The name or office behind a verb of speech, as it stands, if it is short. */
function speakerOf(text: string, words: readonly Word[], report: Report): string | null {
  const ends = report.date ? words.findIndex((word) => word.end > (report.date?.start ?? 0)) : -1;
  const to = ends > report.word ? Math.min(ends, report.to) : report.to;
  const count = subjectOf(words, report.word, to).length;
  const first = words[report.word + 1];
  if (!first || count === 0) return null;
  const last = words[report.word + count];
  const full = text.slice(first.start, last?.end ?? first.end);
  const parts = full.split(/\s*[،,]\s*/u);
  const short = full.length <= 30 ? full : (parts.at(-1) ?? full);
  return short.length <= 30 && !FOR_HIS_PART.has(first.term) ? short : null;
}

/** The word at which begins what is said: behind أن with no pronoun, or in quotation marks. */
function contentFrom(words: readonly Word[], verb: number, to: number): number {
  for (let at = verb + 1; at < to - 1; at += 1) {
    const term = words[at]?.term.replace(/^[وف](?=ان)/u, '') ?? '';
    if (THAT.has(term)) return at + 1;
    if (/:\s*["“«]?$/u.test(words[at]?.gap ?? '')) return at;
    if (
      words[at]?.quoted &&
      !words[at - 1]?.quoted &&
      words.slice(at, at + 4).every(({ quoted }) => quoted)
    ) {
      return THAT.has(words[at + 1]?.term ?? '') ? at + 2 : at;
    }
  }
  return -1;
}

/** The text between two words without the date and the preposition before it. */
function pieces(text: string, words: readonly Word[], from: number, to: number, date: Range | null): string {
  const start = words[from]?.start ?? 0;
  const end = words[to - 1]?.end ?? start;
  if (!date || date.start < start || date.end > end) return tidy(text.slice(start, end));
  const before = words.filter((word) => word.start >= start && word.end <= date.start).at(-1);
  const cutAt = before && before.start > start && LEADS_TO_DATE.has(before.term) ? before.start : date.start;
  return tidy(`${text.slice(start, cutAt).replace(/[\s،,]+\p{L}?$/u, '')} ${text.slice(date.end, end)}`);
}

const LEADS_TO_DATE = new Set(
  'في من خلال منذ يوم بتاريخ مساء صباح حتي الي عام سنه شهر ليله فجر ظهر بحلول'.split(' '),
);

function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/\s+(?=[،,؛.])/gu, '')
    .replace(/[،,](?:\s*[،,])+/gu, '،')
    .replace(/^[\s،,؛:.–-]+|[\s،,؛:.–-]+$/gu, '');
}

/** The verb without the و or ف that joined its sentence to the one before. */
function withoutJoin(text: string, verb: Word | undefined): string {
  return verb && /^[وف]/u.test(verb.term) && verb.term.length > 3 && JOINED.test(text) ? text.slice(1) : text;
}

/** «وقال»: joined. «وقّع», «وصل», «فاز»: not. */
const JOINED = /^[وف](?!ق[ّ]?ع|صل|صف|جه|زع|عد|لد|افق|اصل|از|رض|شل|قد)\p{L}/u;

/** As many words as fit, cut at a comma if there is one late enough, never behind a word that leads on. */
function cut(text: string, longest: number): string {
  if (text.length <= longest) return balanced(text);
  const room = text.slice(0, longest + 1);
  const comma = Math.max(room.lastIndexOf('،'), room.lastIndexOf('؛'), room.lastIndexOf(' – '));
  if (comma >= longest * 0.45) return balanced(tidy(room.slice(0, comma)));
  const parts = room.slice(0, Math.max(room.lastIndexOf(' '), 1)).split(' ');
  while (parts.length > 2 && leadsOn(parts.at(-1) ?? '')) parts.pop();
  return balanced(tidy(parts.join(' ')));
}

function leadsOn(word: string): boolean {
  const plain = word
    .replace(/[\p{M}]/gu, '')
    .replace(/[أإآ]/gu, 'ا')
    .replace(/ى/gu, 'ي');
  return (
    PREPOSITIONS.has(plain) ||
    THAT.has(plain) ||
    RELATIVE.has(plain) ||
    /^(و|قد|لا|لم|لن|ما|او|كان|كانت)$/u.test(plain)
  );
}

/** Without a quotation mark or bracket that has no partner. */
function balanced(text: string): string {
  const straight = (text.match(/"/gu)?.length ?? 0) % 2 === 1;
  const pairs: [RegExp, RegExp][] = [
    [/“/gu, /[”]/gu],
    [/«/gu, /»/gu],
    [/\(/gu, /\)/gu],
  ];
  let plain = straight ? text.replace(/"/gu, '') : text;
  for (const [open, close] of pairs) {
    if ((plain.match(open)?.length ?? 0) !== (plain.match(close)?.length ?? 0))
      plain = plain.replace(open, '').replace(close, '');
  }
  return plain.trim();
}
