import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { EventHead } from '../../core/model/event-head.ts';
import { HeadListener, HeadTeller } from './told-heads.ts';

const headOf = (ordinal: number) => ({ id: `e${ordinal}`, title: { en: '…' } }) as unknown as EventHead;
const headsOf = (ordinals: Iterable<number>) => new Map([...ordinals].map((one) => [one, headOf(one)]));

it('what is told is heard, whatever was told before', () => {
  // Stretches so long that those told before are forgotten again and again, on both ends.
  const stretches = fc.array(fc.tuple(fc.nat(4000), fc.integer({ min: 1, max: 2500 })), { maxLength: 12 });
  fc.assert(
    fc.property(stretches, (all) => {
      const [teller, listener] = [new HeadTeller(), new HeadListener()];
      for (const [first, length] of all) {
        const heads = headsOf(Array.from({ length }, (_, i) => (first + i * 7) % 5000));
        expect([...listener.hear(structuredClone(teller.tell(heads)))]).toEqual([...heads]);
      }
    }),
    { numRuns: 30 },
  );
});

it('both ends forget the same', () => {
  const [teller, listener] = [new HeadTeller(), new HeadListener()];
  const tell = (ordinals: Iterable<number>) => listener.hear(teller.tell(headsOf(ordinals)));
  for (let first = 0; first < 4096; first += 256) tell(Array.from({ length: 256 }, (_, i) => first + i));
  // One more than is kept, the longest forgotten first.
  for (const length of [2048, 2049, 2050, 2051])
    for (const ordinal of [...Array(length).keys()])
      expect(tell([ordinal]).get(ordinal)).toEqual(headOf(ordinal));
});

it('a head is told once, and is the same object after that', () => {
  const [teller, listener] = [new HeadTeller(), new HeadListener()];
  const first = listener.hear(teller.tell(headsOf([1, 2, 3])));
  const told = teller.tell(headsOf([3, 4, 1]));
  expect(JSON.parse(told.fresh)).toEqual([headOf(4)]);
  const second = listener.hear(told);
  expect([...second.keys()]).toEqual([3, 4, 1]);
  expect(second.get(3)).toBe(first.get(3));
});
