import { expect, test } from 'vitest';
import { anEvent, anIndex } from './small-corpus.cases.ts';
import { threadOf } from './thread.ts';

test('a thread runs both ways', () => {
  const invitation = anEvent('invitation', []);
  const visit = anEvent('visit', [], { follows: ['invitation'] });
  const speech = anEvent('speech', [], { partOf: 'visit' });
  const outcome = anEvent('outcome', [], { follows: ['visit'] });
  const index = anIndex([invitation, visit, speech, outcome]);
  expect(threadOf(visit, index)).toEqual({
    partOf: [],
    parts: [speech],
    follows: [invitation],
    followedBy: [outcome],
  });
  expect(threadOf(speech, index).partOf).toEqual([visit]);
});
