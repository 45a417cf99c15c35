import { describe, expect, test } from 'vitest';
import { readWhen } from '../../core/dates/read-when.ts';
import type { TaggedDate } from '../../core/dates/tagged-date.ts';
import type { DateMark, Dating, When } from '../../core/model/published.ts';
import type { DatedArticle, DatedCitation } from '../date/dated.ts';
import { dateMarks } from './date-marks.ts';

const TEXT = 'اجتمعا أمس الأربعاء، ثم التقيا بعد يومين، ومنذ 2011 يتشاوران كثيرا.';

const at = (edtf: string): When => {
  const when = readWhen(edtf);
  if (!when) throw new Error(edtf);
  return when;
};
const span = (exact: string) => {
  const start = TEXT.indexOf(exact);
  return { paragraph: 0, start, end: start + exact.length, exact };
};
const read = (exact: string, edtf: string, more: Partial<TaggedDate> = {}): TaggedDate => {
  const { start, end } = span(exact);
  return {
    ...{ start, end, text: exact, edtf, precision: 'day', type: 'date' },
    rule: 'ago',
    anchor: 'publication',
    ...more,
  };
};
const article = {
  paragraphs: [{ n: 0, role: 'body', text: TEXT }],
  published: at('2022-01-20'),
} as unknown as DatedArticle;
const cite = (key: string, edtf: string | null, dating: Dating): DatedCitation =>
  ({ read: { key }, when: edtf === null ? null : at(edtf), dating }) as unknown as DatedCitation;
const byWords = (...exact: string[]): Dating => ({
  by: 'words',
  words: exact.map(span),
  rule: 'yesterday',
  anchor: { to: 'publication' },
  conflict: false,
});

const marks = (citations: DatedCitation[], tagged: TaggedDate[]) => dateMarks(article, citations, [tagged]);
const brief = ({ exact, when, citation }: DateMark) => [exact, when.edtf, citation];

describe('expressions of time of an article', () => {
  test('have the date of the citation that they date, else what the tagger reads', () => {
    const cited = cite('met', '2022-01-19', byWords('أمس الأربعاء'));
    const tagged = [read('أمس', '2022-01-18'), read('بعد يومين', '2022-01-22')];
    expect(marks([cited], tagged).map(brief)).toEqual([
      ['أمس الأربعاء', '2022-01-19', 'met'],
      ['بعد يومين', '2022-01-22', undefined],
    ]);
  });

  test('are marked once for citations that agree, and for each that does not', () => {
    const one = cite('one', '2022-01-19', byWords('أمس'));
    const same = cite('same', '2022-01-19', byWords('أمس'));
    const other = cite('other', '2022-01', byWords('أمس'));
    expect(marks([one, same, other], []).map(brief)).toEqual([
      ['أمس', '2022-01-19', 'one'],
      ['أمس', '2022-01', 'other'],
    ]);
  });

  test('have no rule where an editor’s reason dates them', () => {
    const dating: Dating = { by: 'editor', words: [span('كثيرا')], reason: { en: 'why' } };
    expect(marks([cite('often', '2022', dating)], [])).toMatchObject([
      { rule: null, anchor: { to: 'nothing' }, citation: 'often' },
    ]);
  });

  test('are none where nothing dates the citation', () => {
    expect(marks([cite('undated', null, { by: 'nothing' })], [])).toEqual([]);
  });

  test.each([
    ['a length of time', 'P2D'],
    ['words without a value', ''],
    ['what is no date that readers can be shown', '2022-13'],
  ])('%s is not marked', (_, edtf) => {
    expect(marks([], [read('بعد يومين', edtf)])).toEqual([]);
  });

  test('say what they were counted from, other words of the text too, and that they contradict themselves', () => {
    const { start, end } = span('أمس الأربعاء');
    const from = read('بعد يومين', '2022-01-21', { anchor: { start, end }, conflict: true });
    const year = read('2011', '2011/..', { anchor: 'none' });
    expect(marks([], [from, year])).toMatchObject([
      { anchor: { to: 'words', ...span('أمس الأربعاء') }, conflict: true },
      // An article vouches for what goes on only until it is published.
      { anchor: { to: 'nothing' }, when: { latest: null, reaches: '2022-01-20' } },
    ]);
  });
});
