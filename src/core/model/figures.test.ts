import { expect, it } from 'vitest';
import { smallCorpus } from '../find/small-corpus.cases.ts';
import { figuresOf } from './figures.ts';
import type { Citation, TimelineEvent } from './published.ts';

const [first] = smallCorpus.events;
const span = { paragraph: 0, start: 0, end: 1, exact: 'x' };

function event(datings: Citation['dating'][], changes: Partial<TimelineEvent> = {}): TimelineEvent {
  if (!first) throw new Error('the corpus has no events');
  const citations = datings.map(
    (dating, n): Citation => ({
      ...span,
      key: `key-${n}`,
      article: 'first',
      prefix: '',
      suffix: '',
      status: 'happened',
      when: null,
      dating,
      translation: {},
    }),
  );
  return { ...first, citations, disagreements: [], ...changes };
}

const byRule = (rule: string, words = 1): Citation['dating'] => ({
  by: 'words',
  words: Array.from({ length: words }, () => span),
  rule,
  anchor: { to: 'nothing' },
  conflict: false,
});

it('counts each thing once, and what is dated by what', () => {
  const { articles } = smallCorpus;
  const [article] = articles;
  if (!article) throw new Error('the corpus has no articles');
  const evidence = [{ ...span, article: article.id }];
  const figures = figuresOf({
    articles: [{ ...article, published: { ...article.published, evidence } }],
    events: [
      event([byRule('year'), byRule('today', 2), { by: 'nothing' }], {
        when: article.published,
        disagreements: [
          { point: 'place', sides: [] },
          { point: 'date', sides: [] },
        ],
      }),
      event([byRule('today'), { by: 'editor', words: [span], reason: {} }], {
        when: null,
        status: 'planned',
      }),
      event([{ by: 'same-occasion', key: 'key-0' }], {
        when: null,
        status: 'claimed',
        disagreements: [{ point: 'place', sides: [] }],
        history: [
          { on: '2025-01-01', what: 'added' },
          { on: '2025-01-02', what: 'extended', note: {} },
          { on: '2025-01-02', what: 'corrected', note: {} },
        ],
      }),
    ],
  });
  expect(figures).toEqual({
    articles: 1,
    events: 3,
    dated: 1,
    undated: 2,
    status: { happened: 1, planned: 1, claimed: 1 },
    citations: 6,
    // Six citations, five dating words, one piece of evidence.
    quotes: 12,
    rules: [
      ['today', 2],
      ['year', 1],
    ],
    otherwise: { editor: 1, 'same-occasion': 1, nothing: 1 },
    disagreements: 3,
    points: [
      ['place', 2],
      ['date', 1],
    ],
    corrections: 1,
  });
});
