import { describe, expect, it } from 'vitest';
import { nearestIds } from '../link/nearest.ts';
import { likelyIds } from './likely-ids.ts';

const ids = Array.from({ length: 3000 }, (_, i) => `${['visit', 'call', 'speech'][i % 3]}-in-town-${i}`);

describe('ids worth comparing', () => {
  it.each([
    ['visit-in-twon-1200', 'visit-in-town-1200'],
    ['Speech-in-town-2O00', 'speech-in-town-2000'],
    ['call-in-town1', 'call-in-town-1'],
  ])('hold what %s was to be: %s', (typed, meant) => {
    expect(nearestIds(typed, likelyIds(typed, ids, 60))).toContain(meant);
  });

  it('are no more than wanted, and none where nothing is alike', () => {
    expect(likelyIds('visit', ids, 5)).toHaveLength(5);
    expect(likelyIds('zzz', ids, 5)).toEqual([]);
  });
});
