import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullSet } from '../../core/archive/bitset.ts';
import { aGrid, columnsOf, TOPICS } from '../../core/archive/grid.fixtures.ts';
import { packAxis, unpackAxis } from './told-axis.ts';

const DAY_MS = 86_400_000;

const anyEvents = fc.array(
  fc.record({
    from: fc.integer({ min: -2000, max: 2000 }),
    days: fc.integer({ min: 1, max: 60 }),
    kind: fc.nat(3),
    topics: fc.uniqueArray(fc.nat(TOPICS)),
  }),
  { minLength: 1, maxLength: 60 },
);

test('a part of the axis comes out of its columns as it went in', () => {
  fc.assert(
    fc.property(anyEvents, fc.integer({ min: -12, max: 30 }), fc.nat(70), (events, level, at) => {
      const columns = columnsOf(events.toSorted((a, b) => a.from - b.from));
      const days = { from: -1000 * DAY_MS, to: 1500.5 * DAY_MS };
      const ask = { level, ...days, group: 'topic', rows: 2, apart: [at % events.length] } as const;
      const part = aGrid(columns).part(fullSet(columns.length), { ...ask, spread: null });
      expect(unpackAxis(structuredClone(packAxis(part)))).toEqual(part);
    }),
    { numRuns: 200 },
  );
});
