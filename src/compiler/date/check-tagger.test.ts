import { expect, test } from 'vitest';
import { readWhen } from '../../core/dates/read-when.ts';
import type { TaggedDate } from '../../core/dates/tagged-date.ts';
import { fileSpot } from '../report/file-spot.ts';
import { ReportBook } from '../report/report.ts';
import { checkTagger } from './check-tagger.ts';
import type { DatedArticle, DatedCitation } from './dated.ts';

const WORDS = { paragraph: 0, start: 5, end: 8, exact: 'غدا' };
const article = {
  read: { language: 'ar' },
  paragraphs: [{ n: 0, role: 'body', text: 'يعود غدا' }],
  published: readWhen('2025-07-20'),
} as unknown as DatedArticle;

interface Editor {
  anchor?: { citation: string };
  reason?: { en: string };
}

/** What is reported of a date that an editor wrote, where the tagger reads such values in its words. */
function reportsOf(when: string, values: string[], editor: Editor = {}): string[] {
  const citation = {
    read: { date: { by: 'rule', when, spot: fileSpot('a.yaml'), ...editor } },
    when: readWhen(when),
    words: [WORDS],
  } as unknown as DatedCitation;
  const tagged = values.map(
    (edtf) => ({ start: 5, end: 9, text: 'غدا', edtf, rule: 'tomorrow' }) as TaggedDate,
  );
  const book = new ReportBook();
  checkTagger(citation, article, [tagged], () => readWhen('2025-07-17'), book);
  return book.reports.map(({ rule, expected }) => `${rule} ${expected}`);
}

const FROM_CITATION = { anchor: { citation: 'warning' } };

test.each<[string, string, string[], Editor, boolean]>([
  ['the same date', '2025-07-19', ['2025-07-19'], {}, true],
  ['another date', '2025-07-19', ['2025-07-18'], {}, false],
  ['a month for a day of it', '2025-07', ['2025-07-19'], {}, true],
  ['a day for a month that holds it', '2025-07-19', ['2025-07'], {}, false],
  ['one of two days for either', '2025-07-19', ['[2025-07-19,2025-07-20]'], {}, false],
  ['two days for one of them', '[2025-07-18,2025-07-19]', ['2025-07-19'], {}, true],
  ['about a day for that day', '2025-09-01~', ['2025-09-01'], {}, true],
  ['a year for what began in it', '2017', ['2017/..'], {}, false],
  ['what began in a year for that year', '2011/..', ['2011'], {}, true],
  ['two expressions that are both true of it', '2025-07-19', ['2025-07', '2025-07-19'], {}, true],
  ['two expressions of which one is not', '2025-07-19', ['2025-07-19', '2024'], {}, false],
  ['nothing', '2025-07-19', [], {}, false],
  ['a length of time', '2025-07-19', ['P2D'], {}, false],
  ['a length of time, for what counts from another citation', '2025-09-01~', ['P1M15D'], FROM_CITATION, true],
  ['nothing, for what counts from another citation', '2025-07-19', [], FROM_CITATION, false],
  [
    'a date that follows from publication, where another citation’s day was counted from',
    '2025-07-18',
    ['2025-07-21'],
    FROM_CITATION,
    true,
  ],
])('%s: %s, where %j is read', (_, when, values, editor, agreed) => {
  const reason = { reason: { en: 'why' } };
  expect(reportsOf(when, values, editor)).toHaveLength(agreed ? 0 : 1);
  expect(reportsOf(when, values, { ...editor, ...reason })).toHaveLength(agreed ? 1 : 0);
});

test('a date by an editor’s reason has its reason', () => {
  const citation = { read: { date: { by: 'editor' } }, when: readWhen('2025') } as unknown as DatedCitation;
  const book = new ReportBook();
  checkTagger(citation, article, [[]], () => null, book);
  expect(book.reports).toEqual([]);
});
