import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ListStore } from './list-store.ts';

function numbersOf(store: ListStore, list: number): number[] {
  const numbers = new Uint32Array(store.countOf(list));
  store.readInto(list, numbers, 0);
  return [...numbers];
}

it('keeps many lists apart, however long', () => {
  const gaps = fc.array(fc.tuple(fc.nat(5), fc.constantFrom(0, 1, 100, 130, 20_000, 3_000_000)), {
    maxLength: 2000,
  });
  fc.assert(
    fc.property(gaps, (added) => {
      const store = new ListStore();
      const expected = new Map<number, number[]>();
      for (const [list, gap] of added) {
        const known = expected.get(list) ?? [];
        const last = known.at(-1);
        const number = (last ?? 0) + gap;
        if (number !== last) known.push(number);
        expected.set(list, known);
        store.add(list, number);
      }
      for (let list = 0; list < 8; list += 1)
        expect(numbersOf(store, list)).toEqual(expected.get(list) ?? []);
    }),
    { numRuns: 30 },
  );
});

it('takes no number that is out of order', () => {
  const store = new ListStore();
  store.add(1100, 7);
  expect(() => store.add(1100, 6)).toThrow(RangeError);
  expect(numbersOf(store, 1100)).toEqual([7]);
});
