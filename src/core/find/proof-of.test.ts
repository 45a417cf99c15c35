import { expect, test } from 'vitest';
import type { Citation, TimelineEvent } from '../model/published.ts';
import { proofsOf, proofsTouching } from './proof-of.ts';
import { smallCorpus } from './small-corpus.cases.ts';

const [event] = smallCorpus.events as [TimelineEvent];
const [citation] = event.citations as [Citation];

const quoting = (key: string, start: number, end: number, paragraph = 3): Citation => ({
  ...citation,
  ...{ key, article: 'first', paragraph, start, end },
});
const events: TimelineEvent[] = [
  { ...event, id: 'wide', citations: [quoting('wide', 0, 100), quoting('elsewhere', 0, 100, 4)] },
  { ...event, id: 'narrow', citations: [quoting('narrow', 10, 40), quoting('late', 50, 60)] },
];

test.each([
  [[[10, 20]], ['narrow', 'wide'], ['wide', 'narrow']],
  [[[39, 41]], ['wide'], ['wide', 'narrow']],
  [
    [
      [10, 20],
      [50, 60],
    ],
    ['wide'],
    ['wide', 'narrow', 'late'],
  ],
  [[[90, 101]], [], ['wide']],
  [[[40, 50]], ['wide'], ['wide']],
  [[[100, 110]], [], []],
])('%j is held by %j and touched by %j', (spans, held, touched) => {
  const words = {
    article: 'first',
    paragraph: 3,
    ranges: spans.map(([start = 0, end = 0]) => ({ start, end })),
  };
  expect(proofsOf(events, words).map(({ citation: { key } }) => key)).toEqual(held);
  expect(proofsTouching(events, words).map(({ citation: { key } }) => key)).toEqual(touched);
  expect(proofsOf(events, { ...words, article: 'second' })).toEqual([]);
});
