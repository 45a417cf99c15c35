import { describe, expect, test } from 'vitest';
import { readTextPlace, type TextPlace, writeTextPlace } from '../../core/link/text-place.ts';
import type { Article, Citation, DateMark, Paragraph, TimelineEvent } from '../../core/model/published.ts';
import { type ArticleCitation, foundIn, isProved, isSameText, markArticle, nextKey } from './mark-article.ts';

const TEXTS: [Paragraph['role'], string][] = [
  ['title', 'الوزير يصل'],
  ['boilerplate', 'الوزير يصل'],
  ['boilerplate', 'اشترك في نشرتنا'],
  ['body', 'وصل الوزير يوم الأحد إلى العاصمة والتقى نظيره.'],
  ['body', 'وغادرها بعد يومين.'],
];

const article: Article = {
  schema: 'sanad-article',
  version: 1,
  id: 'arrival',
  sha256: '',
  language: 'ar',
  direction: 'rtl',
  publisher: null,
  title: null,
  opening: '',
  published: {
    edtf: '2022-01-19',
    earliest: '2022-01-19',
    latest: '2022-01-19',
    precision: 'day',
    form: 'day',
    approximate: false,
    basis: {},
    evidence: [],
  },
  paragraphs: TEXTS.map(([role, text], n) => ({ n, role, text })),
};

const span = (paragraph: number, exact: string) => {
  const start = TEXTS[paragraph]?.[1].indexOf(exact) ?? -1;
  return { paragraph, start, end: start + exact.length, exact };
};

const cite = (
  key: string,
  quote: ReturnType<typeof span>,
  words: ReturnType<typeof span>[] = [],
): ArticleCitation => {
  const citation: Citation = {
    key,
    article: 'arrival',
    ...quote,
    prefix: '',
    suffix: '',
    status: 'happened',
    when: null,
    dating: { by: 'editor', words, reason: {} },
    translation: {},
  };
  return { citation, event: { id: `event-${key}`, citations: [citation] } as unknown as TimelineEvent };
};

const arrival = cite('arrival', span(3, 'وصل الوزير يوم الأحد إلى العاصمة'), [
  span(3, 'يوم الأحد'),
  span(4, 'بعد يومين'),
]);
const meeting = cite('meeting', span(3, 'العاصمة والتقى نظيره'));
const all = [meeting, arrival];

const paragraphs = (selected: string, citations = all) =>
  markArticle(article, citations, selected).flatMap((block) =>
    block.kind === 'paragraph' ? [block.paragraph] : block.paragraphs,
  );
const pieces = (selected: string, n: number, citations = all) =>
  paragraphs(selected, citations)[n]?.pieces ?? [];

describe('pieces of an article', () => {
  test('joined are its text, whatever is marked', () => {
    for (const selected of ['arrival', 'meeting', 'unknown']) {
      expect(paragraphs(selected).map((one) => one.pieces.map(({ text }) => text).join(''))).toEqual(
        TEXTS.map(([, text]) => text),
      );
    }
  });

  test.each(all.map(({ citation }) => citation))(
    'the lit ones joined are the quote of $key',
    ({ key, exact }) => {
      const lit = paragraphs(key).flatMap((one) => one.pieces.filter(({ selected }) => selected));
      expect(lit.map(({ text }) => text).join('')).toBe(exact);
    },
  );

  test('carry both keys where quotes overlap', () => {
    expect(
      pieces('arrival', 3)
        .find(({ text }) => text === 'العاصمة')
        ?.keys.toSorted(),
    ).toEqual(['arrival', 'meeting']);
  });

  test('mark the words that date the quote shown, in other paragraphs too', () => {
    const dating = (selected: string, n: number) =>
      pieces(selected, n)
        .filter(({ dates }) => dates)
        .map(({ text }) => text);
    expect(dating('arrival', 3)).toEqual(['يوم الأحد']);
    expect(dating('arrival', 4)).toEqual(['بعد يومين']);
    expect(dating('meeting', 3)).toEqual([]);
  });

  test('list the citations in the order of their words', () => {
    expect(paragraphs('arrival')[3]?.citations).toEqual([arrival, meeting]);
  });

  test('light nothing where the words are not those of the quote', () => {
    const moved = cite('moved', { ...span(3, 'الوزير'), exact: 'السفير' });
    expect(pieces('moved', 3, [moved])).toEqual([
      { text: TEXTS[3]?.[1], start: 0, selected: false, dates: false, found: false, times: [], keys: [] },
    ]);
    expect(isProved(article, moved.citation)).toBe(false);
    expect(isProved(article, arrival.citation)).toBe(true);
  });
});

describe('expressions of time', () => {
  const when = { ...article.published, basis: undefined, evidence: undefined };
  const mark = (words: ReturnType<typeof span>): DateMark => ({
    ...words,
    when,
    rule: 'weekday-before-publication',
    anchor: { to: 'publication' },
  });
  const marked = (dates: DateMark[], selected = '') =>
    markArticle({ ...article, dates }, all, selected)
      .flatMap((block) => (block.kind === 'paragraph' ? [block.paragraph] : block.paragraphs))
      .flatMap(({ pieces }) => pieces)
      .filter(({ times }) => times.length > 0);

  test('are marked by their place in the list, in every role, with and without a quote around them', () => {
    const dates = [mark(span(0, 'يصل')), mark(span(3, 'يوم الأحد')), mark(span(4, 'بعد يومين'))];
    const pieces = marked(dates).map(({ text, times, keys }) => [text, times, keys]);
    expect(pieces).toEqual([
      ['يصل', [0], []],
      ['يوم الأحد', [1], ['arrival']],
      ['بعد يومين', [2], []],
    ]);
  });

  test('are cut where a quote begins in them, and pieces that several share say so', () => {
    const dates = [mark(span(3, 'إلى العاصمة')), mark(span(3, 'العاصمة والتقى'))];
    expect(marked(dates).map(({ text, times }) => [text, times])).toEqual([
      ['إلى ', [0]],
      ['العاصمة', [0, 1]],
      [' والتقى', [1]],
    ]);
  });

  test('are no longer marked where their words are others', () => {
    expect(marked([{ ...mark(span(3, 'يوم الأحد')), exact: 'يوم الاثنين' }])).toEqual([]);
  });
});

describe('words that a search found', () => {
  const place = (paragraph: number, exact: string, text = TEXTS[paragraph]?.[1] ?? '') => {
    const { start, end } = span(paragraph, exact);
    return readTextPlace(writeTextPlace(paragraph, text, [{ start, end }]));
  };
  const marked = (found: TextPlace | null) =>
    markArticle(article, all, '', foundIn(article, found))
      .flatMap((block) => (block.kind === 'paragraph' ? block.paragraph.pieces : []))
      .filter((piece) => piece.found);

  test('are marked exactly, across quotes, and none of them is lit', () => {
    const pieces = marked(place(3, 'إلى العاصمة والتقى'));
    expect(pieces.map(({ text }) => text).join('')).toBe('إلى العاصمة والتقى');
    expect(pieces.map(({ keys }) => keys.length)).toEqual([1, 2, 1]);
    expect(pieces.some(({ selected }) => selected)).toBe(false);
  });

  test.each([
    ['of another text', place(3, 'العاصمة', `${TEXTS[3]?.[1].replace('العاصمة', 'المدينة')}`)],
    ['beyond the text', readTextPlace('3.900-905.abc')],
    ['of a paragraph that is gone', readTextPlace('9.0-4.abc')],
    ['of none', null],
  ])('%s are not marked', (_, found) => {
    expect(marked(found)).toEqual([]);
  });
});

test('lines that are no article text are left out together, in their place', () => {
  const blocks = markArticle(article, all, 'arrival').map((block) =>
    block.kind === 'paragraph' ? block.paragraph.n : block.paragraphs.map(({ n }) => n),
  );
  expect(blocks).toEqual([0, [1, 2], 3, 4]);
});

test('a text of another build is not the one that the index speaks of', () => {
  expect(isSameText(article, { ...article, sha256: 'other' })).toBe(false);
  expect(isSameText(article, { ...article })).toBe(true);
});

describe('a click on words that several quotes share', () => {
  const cases: [string, string[], string, string | null][] = [
    ['shows the first where none is shown', ['a', 'b'], 'x', 'a'],
    ['shows the other', ['a', 'b'], 'a', 'b'],
    ['comes round to the first', ['a', 'b'], 'b', 'a'],
    ['changes nothing where only the shown one stands', ['a'], 'a', null],
    ['changes nothing on unmarked words', [], 'a', null],
  ];
  test.each(cases)('%s', (_, keys, selected, next) => {
    expect(nextKey(keys, selected)).toBe(next);
  });
});
