import type { Range } from '../find/range.ts';
import { FOR_HIS_PART, THAT } from './connectives.ts';
import { cut, finish } from './headline-cut.ts';
import { SPEECH } from './meanings.ts';
import { readVerb } from './read-verb.ts';
import type { Report } from './report.ts';
import { subjectOf } from './subject.ts';
import type { Word } from './words.ts';

/** Longest headline, in letters with their blanks; behind “who:” there is always room for so much. */
const LONGEST = 60;
const ROOM = 34;

/** Longest “who” before a colon. */
const LONGEST_SPEAKER = 40;

/** Whoever denies a thing does not say it: it never stands behind “who:”. */
const DENIALS = new Set(
  'نفي نفت نفوا ينفي تنفي استبعد استبعدت يستبعد كذب كذبت شكك شككت انكر انكرت'.split(' '),
);

/**
 * A headline cut from the words of a report: who, verb and object, or “who: what”; without the date, without what
 * leads in, at most some 60 letters, and no word that is not there.
 *
 * @param names of people, places and topics in the paragraph: none is cut in two
 */
export function headlineOf(
  text: string,
  words: readonly Word[],
  report: Report,
  names: readonly Range[] = [],
): string {
  const inside = words.flatMap((word, n) =>
    word.start >= report.start && word.end <= report.end ? [n] : [],
  );
  const first = inside[0] ?? 0;
  const last = (inside.at(-1) ?? first) + 1;
  const hasVerb = report.word >= first && report.word < last;
  const isRelative = report.clause === 'relative';
  const from = hasVerb && report.clause !== 'content' && !isRelative ? report.word : first;
  const whole = names.map(({ start, end }) => text.slice(start, end));
  const speaker = hasVerb && SPEECH.has(report.meaning) ? speakerOf(text, words, report) : null;
  const said = speaker ? contentFrom(words, report.word, last) : -1;
  if (said > 0 && speaker) {
    const content = pieces(text, words, said, last, report.date);
    return `${speaker}: ${cut(content, Math.max(ROOM, LONGEST - speaker.length - 2), whole)}`;
  }
  const body = pieces(text, words, from, last, report.date);
  const plain = hasVerb && !isRelative ? withoutJoin(body, words[from]) : body;
  const subject = hasVerb ? subjectOfPast(text, words, report) : '';
  const headline = cut(subject === '' ? plain : `${subject} ${plain}`, LONGEST, whole);
  return headline.includes(' ') ? headline : finish(text.slice(report.start, report.end), whole, LONGEST);
}

/** Who stands between كان and قد with its verb: “وكانت مصر قد وقعت”. */
function subjectOfPast(text: string, words: readonly Word[], { from, word }: Report): string {
  const was = words.findIndex(({ term }, n) => n >= from && n < word && /^[وف]?كان(?:ت|وا)?$/u.test(term));
  const end = /^[وف]?قد$/u.test(words[word - 1]?.term ?? '') ? word - 1 : word;
  const [first, last] = [words[was + 1], words[end - 1]];
  if (was < 0 || was + 1 >= end || !first || !last) return '';
  return tidy(text.slice(first.start, last.end));
}

/** The name or office behind a verb of speech, as it stands, if it is short. */
function speakerOf(text: string, words: readonly Word[], report: Report): string | null {
  const ends = report.date ? words.findIndex((word) => word.end > (report.date?.start ?? 0)) : -1;
  const to = ends > report.word ? Math.min(ends, report.to) : report.to;
  const count = subjectOf(words, report.word, to).length;
  const first = words[report.word + 1];
  const denies = DENIALS.has(words[report.word]?.term.replace(/^[وف](?=.{3})/u, '') ?? '');
  if (!first || count === 0 || denies) return null;
  const last = words[report.word + count];
  const full = text.slice(first.start, last?.end ?? first.end);
  const parts = full.split(/\s*[،,]\s*/u);
  const short = full.length <= LONGEST_SPEAKER ? full : (parts.at(-1) ?? full);
  return short.length <= LONGEST_SPEAKER && !FOR_HIS_PART.has(first.term) ? short : null;
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
  const lead = words.filter((word) => word.start >= start && word.end <= date.start);
  const before = lead.at(-1);
  if (isPartOfName(words, from, lead.length, date)) return tidy(text.slice(start, end));
  const cutAt = before && before.start > start && LEADS_TO_DATE.has(before.term) ? before.start : date.start;
  const rest = text.slice(date.end, end);
  const head = text.slice(start, cutAt);
  // A date between two commas goes with both.
  const isSetOff = /[،,]\s*$/u.test(head) && /^\s*[،,]/u.test(rest);
  return tidy(`${head.replace(/[\s،,]+\p{L}?$/u, '')} ${isSetOff ? rest.replace(/^\s*[،,]/u, '') : rest}`);
}

/** “عام 2026 سيكون …”, “مظاهرات 22 فيفري 2019 غيّرت …”: a date at the head, before the verb, is who or what. */
function isPartOfName(words: readonly Word[], from: number, lead: number, date: Range): boolean {
  if (lead > 1 || (lead === 1 && (readVerb(words, from) || LEADS_TO_DATE.has(words[from]?.term ?? ''))))
    return false;
  const next = words.findIndex((word) => word.start >= date.end);
  return (
    next > 0 &&
    (readVerb(words, next) !== null || /^(?:لم|لن|لا|سي\p{L}+|ست\p{L}+)$/u.test(words[next]?.term ?? ''))
  );
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
