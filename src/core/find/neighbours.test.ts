import { expect, test } from 'vitest';
import type { TimelineEvent } from '../model/published.ts';
import { earlierLater } from './neighbours.ts';
import { smallCorpus } from './small-corpus.cases.ts';

const dated = smallCorpus.events.filter(({ when }) => when !== null);

function event(id: string): TimelineEvent {
  const found = smallCorpus.events.find((candidate) => candidate.id === id);
  if (!found) throw new Error(id);
  return found;
}

test.each([
  ['spring-visit', dated, null, 'trade-deal'],
  ['trade-deal', dated, 'spring-visit', 'return-visit'],
  ['return-visit', dated, 'trade-deal', null],
  ['trade-deal', [event('spring-visit'), event('return-visit')], 'spring-visit', 'return-visit'],
  ['spring-visit', [event('return-visit')], null, 'return-visit'],
  ['return-visit', [event('spring-visit')], 'spring-visit', null],
  ['undated-call', dated, null, null],
  ['trade-deal', [], null, null],
])('%s among %#', (id, chronology, earlier, later) => {
  const found = earlierLater(chronology, event(id));
  expect([found.earlier?.id ?? null, found.later?.id ?? null]).toEqual([earlier, later]);
});

test('an event hidden by a filter stands before one of the same date with a later id', () => {
  const twin = { ...event('trade-deal'), id: 'zz-deal' };
  expect(earlierLater([event('spring-visit'), twin], event('trade-deal')).later?.id).toBe('zz-deal');
});
