import { expect, test } from 'vitest';
import type { TimelineEvent } from './published.ts';
import { topicIndexOf } from './topic-of.ts';

const topics = ['trade', 'visits'].map((id) => ({ id, name: {}, spellings: [] }));

test.each<[string[], number | null]>([
  [['visits', 'trade'], 1],
  [['trade'], 0],
  [['unknown', 'trade'], null],
  [[], null],
])('an event about %j is drawn under %s', (about, position) => {
  expect(topicIndexOf(topics, { topics: about } as unknown as TimelineEvent)).toBe(position);
});
