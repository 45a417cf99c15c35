import { compareDays } from '../dates/day.ts';
import type { TaggedDate } from '../dates/tagged-date.ts';
import type { DayRange } from '../model/published.ts';
import { countDate, waitsToBeCounted } from './counted-dates.ts';
import { datedBy, occasionsOf } from './occasions.ts';
import { type ProvenDate, proveDate } from './prove-date.ts';
import { readVerb } from './read-verb.ts';
import type { Report } from './report.ts';
import type { Word } from './words.ts';

/** What reports are dated with. */
export interface ToDate {
  reports: readonly Report[];
  paragraphs: readonly string[];
  words: readonly (readonly Word[])[];
  sections: readonly number[];
  publication: string;
  language: string;
  days: readonly DayRange[];
}

/** By report. */
export interface Dated {
  /** With dates that are proved, and those alone; planned where the date is yet to come. */
  told: readonly Report[];
  proven: readonly (ProvenDate | null)[];
  /** The report whose occasion it shares. */
  occasions: readonly (number | null)[];
  /** The report from whose date its own is counted. */
  counted: readonly (number | null)[];
}

/** Proves the dates of reports; counts those that need another’s; and finds which undated ones share an occasion. */
export function dateReports(given: ToDate): Dated {
  const { reports, paragraphs, words, sections, days } = given;
  const published = { earliest: days[0]?.earliest ?? '', latest: days.at(-1)?.latest ?? '' };
  const dates: (TaggedDate | null)[] = reports.map(({ date }) => date);
  const proven = reports.map((report) => notAhead(given, report, proveFirst(given, report)));
  const counted: (number | null)[] = reports.map(() => null);
  const tell = (): Report[] =>
    reports.map((report, n) => {
      const when = proven[n]?.when;
      const isAhead = when?.earliest != null && compareDays(when.earliest, published.latest) > 0;
      return {
        ...report,
        date: when ? (dates[n] ?? null) : null,
        status: isAhead ? 'planned' : report.status,
      };
    });
  const occasions = (told: readonly Report[]) => occasionsOf({ reports: told, words, sections, published });
  const first = tell();
  const sharing = occasions(first);
  reports.forEach((report, n) => {
    if (!report.date || proven[n]) return;
    const text = paragraphs[report.paragraph] ?? '';
    const other = reportNamed(first, report) ?? anchorOf(first, sharing, n);
    const anchor = other === null ? undefined : proven[other]?.when;
    if (other === null || !anchor) return;
    const against = { text, language: given.language, publication: given.publication, anchor };
    const answer = waitsToBeCounted(report.date, text)
      ? countDate(report.date, against, days)
      : asCounted(report.date, proveDate(report.date, against));
    if (!answer || !isWithin(report, answer.date)) return;
    proven[n] = answer.proven;
    dates[n] = answer.date;
    counted[n] = other;
  });
  const told = tell();
  return { told, proven, occasions: occasions(told), counted };
}

/** What is told as done cannot be yet to come: the date is that of something else (“أعلن تأجيل الاجتماع إلى 5 ديسمبر”). */
function notAhead({ words, days }: ToDate, report: Report, proven: ProvenDate | null): ProvenDate | null {
  const verb = report.word < 0 ? null : readVerb(words[report.paragraph] ?? [], report.word);
  const latest = days.at(-1)?.latest ?? '';
  const isAhead = proven?.when.earliest != null && compareDays(proven.when.earliest, latest) > 0;
  return isAhead && verb?.form === 'perfect' && report.status !== 'planned' ? null : proven;
}

function asCounted(date: TaggedDate, proven: ProvenDate | null) {
  return proven && { date, proven };
}

function isWithin(report: Report, date: TaggedDate): boolean {
  return date.start >= report.start && date.end <= report.end;
}

/** What needs nothing but the words and the publication. */
function proveFirst(
  { paragraphs, language, publication }: ToDate,
  { date, paragraph }: Report,
): ProvenDate | null {
  const text = paragraphs[paragraph] ?? '';
  if (!date || typeof date.anchor === 'object' || waitsToBeCounted(date, text)) return null;
  return proveDate(date, { text, language, publication, anchor: undefined });
}

/** The report dated by the very expression from which another counts. */
function reportNamed(told: readonly Report[], { paragraph, date }: Report): number | null {
  const anchor = date?.anchor;
  if (typeof anchor !== 'object') return null;
  const at = told.findIndex(
    (other) =>
      other.paragraph === paragraph && other.date?.start === anchor.start && other.date.end === anchor.end,
  );
  return at >= 0 ? at : null;
}

/** The report whose occasion its words point to; else what was said in its sentence before. */
function anchorOf(told: readonly Report[], occasions: readonly (number | null)[], n: number): number | null {
  const report = told[n];
  const shared = datedBy(occasions, told, n);
  if (!report || shared !== null) return shared;
  const said = told.findLastIndex(
    (other, at) =>
      at < n &&
      other.paragraph === report.paragraph &&
      other.sentence === report.sentence &&
      other.date !== null,
  );
  return said >= 0 ? said : null;
}
