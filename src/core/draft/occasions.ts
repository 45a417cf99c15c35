import { readWhen } from '../dates/read-when.ts';
import { COURTESY, SAME_SPEAKER } from './connectives.ts';
import { JUDGES } from './denial.ts';
import { type Meaning, SPEECH } from './meanings.ts';
import { readNoun } from './read-verb.ts';
import type { Report } from './report.ts';
import { bareNoun, type Word } from './words.ts';

/** What an occasion needs to know of the article. */
export interface Told {
  reports: readonly Report[];
  /** By paragraph. */
  words: readonly (readonly Word[])[];
  /** By paragraph: it grows behind each heading. */
  sections: readonly number[];
  /** First and last day on which the article can have been published. */
  published: { earliest: string; latest: string };
}

/** Meanings of what people do to one another: where it has no date, it belongs to their meeting. */
const SOCIAL: ReadonlySet<Meaning> = new Set(['message', 'meeting', 'talks', 'call']);

/** “خلال اللقاء”, “هذه المحادثات”: meanings that can be pointed back to. */
const POINTED_AT: ReadonlySet<Meaning> = new Set([
  'meeting',
  'talks',
  'visit',
  'call',
  'opening',
  'agreement',
  'statement',
  'justice',
]);

/**
 * For each report without a date of its own, the number of the report whose occasion it shares, where the text makes
 * that certain: the same speaker goes on (أضاف), one who took part in what the article tells first speaks, or the
 * words point back (حينها، خلال اللقاء، هذه المحادثات). `null` for all others.
 */
export function occasionsOf(told: Told): (number | null)[] {
  const lead = leadOf(told);
  const found: (number | null)[] = [];
  told.reports.forEach((report, n) => {
    found.push(report.date ? null : occasionOf(told, report, n, lead, found));
  });
  return found;
}

/** Which report gives a report its date, its own included; `null` for none. */
export function datedBy(
  found: readonly (number | null)[],
  reports: readonly Report[],
  n: number,
): number | null {
  for (let at: number | null = n, steps = 0; at !== null && steps < reports.length; steps += 1) {
    if (reports[at]?.date) return at;
    at = found[at] ?? null;
  }
  return null;
}

/** What the article tells first: dated, of the days before it was published, by the text itself. */
function leadOf({ reports, published, words }: Told): number | null {
  const firstBody = reports[0]?.paragraph ?? 0;
  const at = reports.findIndex((report) => {
    const when = report.date && readWhen(report.date.edtf);
    if (!when?.latest || report.within || report.clause === 'relative' || report.clause === 'source')
      return false;
    const days = (Date.parse(published.latest) - Date.parse(when.latest)) / 86_400_000;
    const spread = (Date.parse(published.latest) - Date.parse(published.earliest)) / 86_400_000;
    return (
      report.status === 'happened' && days >= 0 && days <= 10 + spread && report.paragraph <= firstBody + 3
    );
  });
  return at >= 0 && words.length > 0 ? at : null;
}

function occasionOf(
  told: Told,
  report: Report,
  n: number,
  lead: number | null,
  found: readonly (number | null)[],
): number | null {
  const { reports } = told;
  const dated = (at: number): number | null => datedBy(found, reports, at);
  const before = reports.slice(0, n);
  if (report.pointsBack) return lastDated(before, (other) => report.paragraph - other.paragraph <= 1);
  if (report.earlier) return null;
  const ahead = goesInto(told, report, n);
  if (ahead !== null) return ahead;
  const pointed = pointsTo(told, report, n, found);
  if (pointed !== null) return dated(pointed);
  if (report.within || report.status === 'planned' || report.clause === 'relative') return null;
  if (SPEECH.has(report.meaning)) {
    const speech = before.findLastIndex((other) => SPEECH.has(other.meaning) && !other.within);
    const spoken = reports[speech];
    const goesOn = spoken && isNear(told, spoken, report) && speaksOn(told, spoken, report);
    if (goesOn) return dated(speech);
  } else if (!SOCIAL.has(report.meaning)) return null;
  return tookPart(told, report, n, lead);
}

/** أضاف, a verb without a subject, or “the minister”: whoever spoke last speaks on. */
function speaksOn(told: Told, spoken: Report, report: Report): boolean {
  const own = report.subject.filter((word) => word.length > 1 && !COURTESY.has(word));
  if (own.length === 0) return true;
  if (mayBeAccused(told, spoken, own)) return false;
  const words = new Set(spoken.subject);
  const isRole = isOnlyRole(told, report);
  if (report.meaning === 'addition' && isRole) return true;
  return own.every((word) => words.has(word));
}

/** Where many speak, and people of the same body as spoke first. */
const GATHERING =
  /^[وفبل]*(?:ال|لل)?(?:مؤتمر|موتمر|ندوه|حفل|جلسه|قمه|اجتماع|لقاء|لقا|زياره|ملتقي|منتدي|افتتاح)/u;

/** The speaker, or who acts, was part of what the article tells first; of nothing else that is dated otherwise. */
function tookPart(told: Told, report: Report, n: number, lead: number | null): number | null {
  if (lead === null || report.subject.length === 0) return null;
  const first = told.reports[lead];
  if (!first || told.sections[first.paragraph] !== told.sections[report.paragraph]) return null;
  const own = report.subject.filter((word) => word.length > 2 && !COURTESY.has(word));
  if (mayBeAccused(told, first, own)) return null;
  const words = wordsOfSentence(told, first, report);
  const known = own.filter((word) => words.has(word));
  const isThere = known.some(isBody) && [...wordsOfText(told, first)].some((word) => GATHERING.test(word));
  const isNext = report.paragraph - first.paragraph <= 2;
  if (!isNamedBy(own, known) && !(isThere && isNext)) return null;
  const last = told.reports
    .slice(lead + 1, n)
    .findLast(
      (other) =>
        other.date &&
        !other.within &&
        other.clause === 'main' &&
        other.sentence === 0 &&
        own.every((word) => wordsOfSentence(told, other).has(word)),
    );
  if (last?.date && first.date && last.date.edtf !== first.date.edtf && last.paragraph === report.paragraph)
    return null;
  return lead;
}

/** Whether words for a subject, with what may follow it, name somebody by the words known of them. */
function isNamedBy(own: readonly string[], known: readonly string[]): boolean {
  const [first] = own;
  if (first === undefined || !known.includes(first) || known.length < own.length / 2) return false;
  const isSurname = !SAME_SPEAKER.has(`ال${first}`) && !namesOne(first);
  return known.length === own.length || isSurname || known.some(namesOne);
}

/** Whom somebody accuses or condemns is named in the same words, and does not speak with them. */
function mayBeAccused(told: Told, spoken: Report, own: readonly string[]): boolean {
  const verb = told.words[spoken.paragraph]?.[spoken.word]?.term ?? '';
  return JUDGES.test(verb) && own[0] !== spoken.subject[0];
}

/** A name, not what many share: an office (وزير) or an adjective (التونسي، الخارجية). */
function namesOne(word: string): boolean {
  return !SAME_SPEAKER.has(`ال${word}`) && isBody(word);
}

/** A body or a name: neither an adjective nor an office that each body has. */
function isBody(word: string): boolean {
  return !ADJECTIVE.test(word) && !OFFICE.test(word);
}

const ADJECTIVE = /(?<!ي)(?:ي|يه)$/u;
const OFFICE =
  /^(?:وزير|رييس|متحدث|ناطق|مسوول|مدير|محافظ|امين|سفير|مصدر|نايب|مندوب|عضو|باحث|خبير|عام|وزار|دول|حكوم)ه?$/u;

/** “أجرى زيارة، التقى فيها …”: what is dated next took place in it. */
const IN_IT = /^(?:فيه|فيها|خلاله|خلالها|اثناها)$/u;

function goesInto({ reports, words }: Told, report: Report, n: number): number | null {
  const next = reports[n + 1];
  if (!next?.date || next.paragraph !== report.paragraph || next.sentence !== report.sentence) return null;
  return IN_IT.test(words[next.paragraph]?.[next.word + 1]?.term ?? '') ? n + 1 : null;
}

/** “خلال الدورة الماضية”: not the one that is told of. */
const ANOTHER = /^ال(?:ماضي|سابق|مقبل|قادم|منصرم|فايت|تالي)ه?$/u;

/** A noun with هذا or خلال before it names what was dated before. */
function pointsTo(told: Told, report: Report, n: number, found: readonly (number | null)[]): number | null {
  const words = told.words[report.paragraph] ?? [];
  for (let at = report.from; at < report.to; at += 1) {
    const before = words[at - 1]?.term ?? '';
    const isThis = /^(هذا|هذه)$/u.test(before);
    const time = isThis ? (words[at - 2]?.term ?? '') : before;
    const points =
      /^[وف]?(خلال|في|عقب|اثناء|هامش|ختام|بدايه|مستهل|نهايه)$/u.test(time) &&
      (isThis || !/^[وف]?في$/u.test(time));
    const isSubject = at <= report.from + 3 && at > report.from && /^ال/u.test(words[at]?.term ?? '');
    const noun = points || isSubject ? readNoun(words[at]) : null;
    if (!noun || !POINTED_AT.has(noun.meaning) || !words[at]?.term.includes('ال')) continue;
    if (ANOTHER.test(words[at + 1]?.term ?? '')) continue;
    const stem = bareNoun(words[at]?.term ?? '').slice(0, 4);
    const same = told.reports.slice(0, n).findLastIndex((other, at) => {
      const isAhead = other.status === 'planned';
      if (datedBy(found, told.reports, at) === null || isAhead !== (report.status === 'planned'))
        return false;
      return (
        other.meaning === noun.meaning ||
        [...wordsOfReport(told, other)].some((word) => word.startsWith(stem))
      );
    });
    if (same >= 0) return same;
  }
  return null;
}

function lastDated(reports: readonly Report[], isNearEnough: (report: Report) => boolean): number | null {
  const at = reports.findLastIndex((report) => report.date !== null && isNearEnough(report));
  return at >= 0 ? at : null;
}

function isNear({ sections }: Told, a: Report, b: Report): boolean {
  return sections[a.paragraph] === sections[b.paragraph] && b.paragraph - a.paragraph <= 2;
}

function wordsOfText(told: Told, { paragraph, sentence }: Report): ReadonlySet<string> {
  const others = told.reports.filter((other) => other.paragraph === paragraph && other.sentence === sentence);
  const end = Math.max(...others.map((other) => other.end));
  return new Set((told.words[paragraph] ?? []).filter((word) => word.end <= end).map(({ term }) => term));
}

function isOnlyRole(told: Told, report: Report): boolean {
  const words = told.words[report.paragraph] ?? [];
  const next = words[report.word + 1];
  return next !== undefined && SAME_SPEAKER.has(next.term);
}

/** @param before of the same sentence, only what stands before it: nobody is known by their own words */
function wordsOfSentence(told: Told, { paragraph, sentence }: Report, before?: Report): ReadonlySet<string> {
  const inSentence = told.reports.filter(
    (other) => other.paragraph === paragraph && other.sentence === sentence,
  );
  const start = Math.min(...inSentence.map((other) => other.start));
  const last = Math.max(...inSentence.map((other) => other.end));
  const isSame = before?.paragraph === paragraph && before.sentence === sentence;
  return termsBetween(told.words[paragraph] ?? [], start, isSame ? Math.min(last, before.start) : last);
}

function wordsOfReport(told: Told, { paragraph, start, end }: Report): ReadonlySet<string> {
  return termsBetween(told.words[paragraph] ?? [], start, end);
}

function termsBetween(words: readonly Word[], start: number, end: number): Set<string> {
  return new Set(
    words.filter((word) => word.start >= start && word.end <= end).map(({ term }) => bareNoun(term)),
  );
}
