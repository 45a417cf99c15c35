import { expect, test } from 'vitest';
import type { TimelineIndex } from '../model/published.ts';
import { pagedEvents } from './paged-events.ts';

test.each([
  [0, []],
  [2, ['a', 'b']],
  [3, ['a', 'b', 'c']],
  [5000, ['a', 'b', 'c']],
])('of three events, with a limit of %i these have pages: %j', (prerenderLimit, paged) => {
  const events = ['a', 'b', 'c'].map((id) => ({ id })) as TimelineIndex['events'];
  const site = { prerenderLimit } as TimelineIndex['site'];
  expect(events.map(({ id }) => id).filter(pagedEvents({ events, site }))).toEqual(paged);
});
