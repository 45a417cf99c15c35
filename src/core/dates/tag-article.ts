import { fold } from '../arabic/fold.ts';
import type { Day } from '../model/published.ts';
import { wordsAfter } from './context/words.ts';
import { daysFrom } from './day.ts';
import { oneOf } from './one-of.ts';
import { readWhen } from './read-when.ts';
import { todayReprinted } from './rules/today.ts';
import { tag } from './tag.ts';
import type { TaggedDate, TagOptions } from './tagged-date.ts';

/**
 * `tag` for each paragraph of an article, and what only their order shows: «اليوم» in a passage that is taken from
 * an older report may be the day of that report (rule `today-reprinted`).
 */
export function tagArticle(paragraphs: readonly string[], options: TagOptions): TaggedDate[][] {
  const tagged = paragraphs.map((text) => tag(text, options));
  return tagged.map((dates, paragraph) => {
    const older = olderReport(paragraphs, tagged, paragraph, options);
    return older
      ? dates.map((date) => (isBareToday(date) ? reprinted(date, older, paragraph - 1, options) : date))
      : dates;
  });
}

/**
 * The day of the report that a paragraph goes on with: the one before it tells of a day gone by, and both are of
 * somebody of whom the paragraphs of the day of publication say nothing.
 */
function olderReport(
  paragraphs: readonly string[],
  tagged: readonly TaggedDate[][],
  paragraph: number,
  { publication }: TagOptions,
): TaggedDate | undefined {
  if (publication === null || paragraph === 0 || !tagged[paragraph]?.some(isBareToday)) return undefined;
  const published = readWhen(publication)?.earliest;
  if (!published) return undefined;
  const isOlder = ({ edtf, precision, type }: TaggedDate) => {
    const latest = readWhen(edtf)?.latest;
    return (
      type === 'date' && precision === 'day' && latest !== undefined && latest !== null && latest < published
    );
  };
  const older = tagged[paragraph - 1]?.find(isOlder);
  const ofToday = paragraphs.filter((_, at) => at < paragraph - 1 && tagged[at]?.some(isToday));
  if (!older || tagged[paragraph - 1]?.some(isToday) || ofToday.length === 0) return undefined;
  const [, subject = ''] = wordsAfter(paragraphs[paragraph] ?? '', 0, 2);
  const isTold = (text: string | undefined) => subject !== '' && fold(text ?? '').text.includes(subject);
  return isTold(paragraphs[paragraph - 1]) && !ofToday.some(isTold) ? older : undefined;
}

function isToday({ rule, edtf, anchor }: TaggedDate): boolean {
  return (
    rule === 'today' || (rule === 'weekday-day-month' && anchor === 'publication' && !edtf.startsWith('['))
  );
}

function isBareToday({ rule, text }: TaggedDate): boolean {
  return rule === 'today' && !/\s/.test(text);
}

function reprinted(
  date: TaggedDate,
  older: TaggedDate,
  paragraph: number,
  { publication }: TagOptions,
): TaggedDate {
  const days = [older.edtf, publication ?? ''].flatMap(daysOf);
  return {
    ...date,
    edtf: oneOf(days),
    rule: todayReprinted.name,
    anchor: { start: older.start, end: older.end, paragraph },
    conflict: true,
    alternatives: [
      { edtf: older.edtf, rule: older.rule },
      { edtf: date.edtf, rule: date.rule },
    ],
  };
}

function daysOf(edtf: string): Day[] {
  const when = readWhen(edtf);
  if (!when?.earliest || !when.latest) return [];
  const ranges = when.candidates ?? [{ earliest: when.earliest, latest: when.latest }];
  return ranges.flatMap(({ earliest, latest }) => daysFrom(earliest, latest));
}
