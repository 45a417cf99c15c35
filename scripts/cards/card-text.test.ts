import { expect, test } from 'vitest';
import type { TimelineEvent, TimelineIndex, When } from '../../src/core/model/published.ts';
import { sampleCitation, sampleDay, sampleEvent, sampleIndex } from '../pages/sample-index.ts';
import { speechOf } from '../pages/speech.ts';
import { eventCard, indexCard } from './card-text.ts';

const MONTH: When = {
  ...sampleDay('2022-01'),
  earliest: '2022-01-01',
  latest: '2022-01-31',
  precision: 'month',
  form: 'part',
};

const SET: When = {
  ...sampleDay('[2021-12-07,2021-12-14]'),
  earliest: '2021-12-07',
  latest: '2021-12-14',
  form: 'set',
  candidates: [
    { earliest: '2021-12-07', latest: '2021-12-07' },
    { earliest: '2021-12-14', latest: '2021-12-14' },
  ],
};

const cardOf = (event: TimelineEvent, language = 'en', index: TimelineIndex = sampleIndex()) =>
  eventCard(event, speechOf(language, ['ar', 'en'], index));

test.each([
  ['a day', sampleDay('2022-01-19'), 'Wednesday 19 January 2022'],
  ['a month, of which no day is named', MONTH, 'January 2022'],
  ['a set, of which none is chosen', SET, 'Tuesday 7 or Tuesday 14 December 2021'],
])('says %s', (_, when, said) => {
  const card = cardOf(sampleEvent('talks', { when, citations: [sampleCitation('a', { when })] }));
  expect(card.date).toMatchObject({ when, status: 'happened' });
  expect(card.date?.said.match(/\d+|January|December/g)).toEqual(said.match(/\d+|January|December/g));
  expect(card.undated).toBeNull();
});

test.each(['happened', 'planned', 'claimed'] as const)('says that it is %s', (status) => {
  const card = cardOf(sampleEvent('talks', { status }));
  expect(card.status.toLowerCase()).toContain(status);
  expect(card.date?.status).toBe(status);
});

test('an undated report has no date, and says so', () => {
  const card = cardOf(sampleEvent('talks', { when: null, citations: [sampleCitation('a', { when: null })] }));
  expect(card.date).toBeNull();
  expect(card.undated).toBe('Undated');
});

test('both dates of a disagreement are said, the other with its article', () => {
  const citations = [sampleCitation('a'), sampleCitation('b', { when: sampleDay('2022-01-20') })];
  const disagreements = [
    { point: 'date' as const, sides: [['a'], ['b']] },
    { point: 'place' as const, sides: [['a'], ['b']] },
  ];
  const card = cardOf(sampleEvent('talks', { citations, disagreements }));
  expect(card.date?.said).toContain('19');
  expect(card.otherDates).toMatchObject([{ said: '20 Jan 2022', by: 'Article 1' }]);
  expect(card.disagreements).toHaveLength(1);
});

test.each([
  ['of the event’s own status', [{ status: 'planned' as const }, {}], 1],
  ['of the event’s own date', [{ when: sampleDay('2022-02-02') }, {}], 1],
  ['that says its date itself', [{}, dated(0, 4)], 1],
  ['that comes first, where all are alike', [{}, {}], 0],
])('quotes the citation %s', (_, changes, quoted) => {
  const citations = changes.map((change, n) => sampleCitation(`c${n}`, { exact: `الكلمات ${n}`, ...change }));
  const card = cardOf(sampleEvent('talks', { citations }));
  expect(card.quote.exact).toBe(citations[quoted]?.exact);
});

test.each([
  ['are marked where the quote has them', dated(5, 9), [{ start: 5, end: 9 }]],
  ['are not where they stand outside of it', dated(40, 44), []],
])('words that give the date %s', (_, change, dating) => {
  const card = cardOf(sampleEvent('talks', { citations: [sampleCitation('a', change)] }));
  expect(card.quote.dating).toEqual(dating);
});

test('the quote stays in its own language, with a translation that is marked as unofficial', () => {
  const { quote } = cardOf(sampleEvent('talks'));
  expect(quote).toMatchObject({ exact: 'وصل الوزير أمس.', language: 'ar', direction: 'rtl' });
  expect(quote.translation).toEqual({
    label: 'Unofficial translation',
    text: 'The minister arrived yesterday.',
  });
  expect(cardOf(sampleEvent('talks'), 'ar').quote.translation).toBeNull();
});

test.each([
  [
    { title: null, publisher: null, opening: 'وصل الوزير…' },
    'untitled: \u2067«وصل الوزير» …\u2069',
    'publisher',
  ],
  [{ title: null, publisher: { en: 'Gazette' }, opening: 'قال' }, 'untitled: \u2067«قال»\u2069', 'Gazette'],
  [{ title: 'خبر', publisher: null, opening: 'قال' }, '\u2067«خبر»\u2069', 'publisher'],
])('a source of %j', (changes, title, publisher) => {
  const index = sampleIndex();
  const articles = index.articles.map((article) => ({ ...article, ...changes }));
  const { source } = cardOf(sampleEvent('talks'), 'en', { ...index, articles });
  expect(source.article).toBe('Article 1 of 1');
  expect(source.title).toBe(title);
  expect(source.publisher.toLowerCase()).toContain(publisher.toLowerCase());
});

test.each([
  ['ar', '/e/talks/', '/'],
  ['en', '/en/e/talks/', '/en/'],
])('in %s the address is short', (language, path, home) => {
  const speech = speechOf(language, ['ar', 'en'], sampleIndex());
  expect(cardOf(sampleEvent('talks'), language).path).toBe(path);
  expect(indexCard(speech).path).toBe(home);
});

/** A citation whose date is given by the words from `start` to `end` of its paragraph. */
function dated(start: number, end: number) {
  const words = [{ paragraph: 0, start, end, exact: 'أمس' }];
  return {
    dating: {
      by: 'words' as const,
      words,
      rule: 'yesterday',
      anchor: { to: 'publication' as const },
      conflict: false,
    },
  };
}
