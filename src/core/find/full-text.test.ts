import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readTextPlace, stillStands } from '../link/text-place.ts';
import type { Paragraph } from '../model/published.ts';
import { type ArticleText, createFullText, type Passage } from './full-text.ts';

function article(id: string, ...texts: (string | Pick<Paragraph, 'role' | 'text'>)[]): ArticleText {
  return {
    id,
    paragraphs: texts.map((given, n) => ({
      n,
      ...(typeof given === 'string' ? { role: 'body' as const, text: given } : given),
    })),
  };
}

const ARTICLES = [
  article(
    'harbour',
    { role: 'title', text: 'الميناء القديم' },
    'وصلت السفينةُ إلى المیناء صباحًا. ثم غادرته الباخرة ليلًا! وبقي الربان.',
    'قال الربان: «سنعود إلى الموانئ». وللميناء حرّاسه.',
    { role: 'boilerplate', text: 'اشترك في نشرة الميناء' },
  ),
  article('bridge', 'The old bridge was closed. Nobody was hurt at the bridge.', 'A café opened in 2024.'),
];

function search(articles: readonly ArticleText[] = ARTICLES) {
  const fullText = createFullText();
  for (const one of articles) fullText.add(one);
  return (q: string): Passage[] => [...fullText.find(q)].flat();
}

const find = search();
const textOf = ({ article: id, paragraph }: Passage) =>
  ARTICLES.find((one) => one.id === id)?.paragraphs[paragraph]?.text ?? '';
const told = (passage: Passage) =>
  `${passage.paragraph}: ${passage.ranges.map(({ start, end }) => textOf(passage).slice(start, end)).join('+')}`;

describe('what is found, in its own letters', () => {
  test.each([
    // Folded: alef, Persian ya, marks; particles and the article seen through.
    ['الميناء', ['0: الميناء', '1: المیناء', '2: وللميناء']],
    ['ميناء', ['0: الميناء', '1: المیناء', '2: وللميناء']],
    ['السفينة', ['1: السفينةُ']],
    // The last word may be a beginning, others may not.
    ['مواني', ['2: الموانئ']],
    ['الربا', ['1: الربان', '2: الربان']],
    ['الربا غادرته', []],
    // All in one sentence first, else the nearest in one paragraph, never across paragraphs.
    ['السفينة صباحا', ['1: السفينةُ+صباحًا']],
    ['الربان السفينة', ['1: السفينةُ+الربان']],
    ['السفينة حراسه', []],
    // What is no article text is not searched.
    ['نشرة', []],
    // Each sentence by itself.
    ['bridge', ['0: bridge', '0: bridge']],
    ['BRIDGE closed', ['0: bridge+closed']],
    ['cafe', ['1: café']],
    ['٢٠٢٤', ['1: 2024']],
    ['', []],
    ['«»', []],
    ['absent', []],
  ])('%s', (q, passages) => {
    expect(find(q).map(told)).toEqual(passages);
  });

  it('shows the sentence', () => {
    expect(find('غادرته').map(({ snippet }) => snippet.text)).toEqual(['ثم غادرته الباخرة ليلًا!']);
    expect(find('الربان السفينة').map(({ snippet }) => snippet.text)).toEqual([
      textOf(find('السفينة')[0] as Passage),
    ]);
  });

  it('cuts a sentence without end between words, around what was found', () => {
    const long = `${'word '.repeat(120)}needle ${'word '.repeat(120)}end.`;
    const [passage] = search([article('long', long)])('needle');
    expect(passage?.snippet.text.length).toBeLessThanOrEqual(280);
    expect(passage?.snippet.text).toMatch(/^word .* needle .* word$/);
    expect(passage?.snippet.cut).toEqual({ before: true, after: true });
  });

  it('finds more as articles arrive', () => {
    const growing = createFullText();
    const [first, second] = ARTICLES as [ArticleText, ArticleText];
    growing.add(second);
    expect([...growing.find('الربان')].flat()).toEqual([]);
    growing.add(first);
    expect([...growing.find('الربان')].flat()).toHaveLength(2);
  });
});

it('leads to words that are there, whatever is searched for', () => {
  const words = ARTICLES.flatMap(({ paragraphs }) => paragraphs.flatMap(({ text }) => text.split(/\s+/u)));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 3 }), (sought) => {
      for (const passage of find(sought.join(' '))) {
        const text = textOf(passage);
        const place = readTextPlace(passage.at);
        expect(place).toMatchObject({ paragraph: passage.paragraph, ranges: passage.ranges });
        expect(place && stillStands(place, text)).toBe(true);
        const { start, end, text: shown } = passage.snippet;
        expect(text.slice(start, end)).toBe(shown);
        expect(passage.ranges.every((range) => start <= range.start && range.end <= end)).toBe(true);
      }
    }),
  );
});
