import { describe, expect, it } from 'vitest';
import { cutShards, HEAD_SHARD } from './cut.ts';

const EVENTS = Array.from({ length: 20_000 }, (_, i) => ({ id: `event-${i.toString(36)}-of-that-year` }));

const idsOf = (shards: readonly { id: string }[][]) =>
  shards.map((shard) => shard.map(({ id }) => id).join(' '));

describe('shards', () => {
  const shards = [...cutShards(EVENTS, HEAD_SHARD)];

  it('hold all events, in order', () => {
    expect(shards.flat()).toEqual(EVENTS);
    expect([...cutShards([], HEAD_SHARD)]).toEqual([]);
  });

  it('are about as large as they should be', () => {
    const sizes = shards.slice(0, -1).map(({ length }) => length);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(HEAD_SHARD / 2);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(HEAD_SHARD * 2);
    const mean = EVENTS.length / shards.length;
    expect(mean).toBeGreaterThan(HEAD_SHARD * 0.7);
    expect(mean).toBeLessThan(HEAD_SHARD * 1.3);
  });

  it.each([0, 1, 9999, 19_999])('stay as they are, but for few, where event %i is put in', (at) => {
    const before = new Set(idsOf(shards));
    const longer = EVENTS.toSpliced(at, 0, { id: 'one-more' });
    const changed = idsOf([...cutShards(longer, HEAD_SHARD)]).filter((shard) => !before.has(shard));
    expect(changed.length).toBeLessThanOrEqual(6);
  });
});
