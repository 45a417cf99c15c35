import fc from 'fast-check';
import { expect, test } from 'vitest';
import { NO_FILTERS } from '../find/active-filters.ts';
import { anyEvents, archiveOf, engineOf, withOpening } from './archive.fixtures.ts';
import type { AxisAsk } from './axis-part.ts';
import { createEngine } from './create-engine.ts';
import { openingHeads } from './read-opening.ts';

const DAY_MS = 86_400_000;
const ALL = { group: 'topic', apart: [], spread: null } as const;

/** Beyond all that any corpus of the tests covers. */
const EVER = { from: -400_000 * DAY_MS, to: 400_000 * DAY_MS };

/** @returns how many parts were compared */
function compare(events: Parameters<typeof archiveOf>[0], window: Pick<AxisAsk, 'from' | 'to'>): number {
  const archive = withOpening(archiveOf(events));
  const [bare, full] = [createEngine(archive.manifest), engineOf(archive)];
  const { parts } = archive.manifest.opening;
  for (const { level, rows } of parts) {
    const ask = { ...ALL, ...window, level, rows };
    const early = bare.axis(bare.answer(NO_FILTERS, null), ask);
    const late = full.axis(full.answer(NO_FILTERS, null), ask);
    expect(early.lanes).toEqual(late.lanes);
    // The grid leaves out long ones of which only the label's room would be seen.
    const ids = new Set(late.nodes.map(({ id }) => id));
    expect(early.nodes.filter(({ id }) => ids.has(id))).toEqual(late.nodes);
    if (window === EVER) expect(early.nodes).toHaveLength(late.nodes.length);
  }
  return parts.length;
}

test('the axis is the same before any event is here and when all are', () => {
  let parts = 0;
  fc.assert(
    fc.property(anyEvents, (events) => {
      parts += compare(events, EVER);
    }),
    { numRuns: 40 },
  );
  expect(parts).toBeGreaterThan(40);
});

test('so is any window of it', () => {
  const someWindow = fc
    .tuple(fc.integer({ min: -300, max: 1200 }), fc.integer({ min: 10, max: 600 }))
    .map(([from, days]) => ({ from: from * DAY_MS, to: (from + days) * DAY_MS }));
  fc.assert(
    fc.property(anyEvents, someWindow, (events, window) => {
      compare(events, window);
    }),
    { numRuns: 40 },
  );
});

test('every node has its head in the manifest', () => {
  fc.assert(
    fc.property(anyEvents, (events) => {
      const { manifest } = withOpening(archiveOf(events));
      const heads = openingHeads(manifest);
      for (const { ordinals } of manifest.opening.parts)
        for (const ordinal of ordinals) expect(heads.get(ordinal)?.id).toBe(events[ordinal]?.id);
    }),
    { numRuns: 40 },
  );
});

test('what else is asked for waits for the events', () => {
  const [events = []] = fc.sample(
    anyEvents.filter(({ length }) => length > 9),
    { numRuns: 1, seed: 1 },
  );
  const { manifest } = withOpening(archiveOf(events));
  const [part] = manifest.opening.parts;
  const bare = createEngine(manifest);
  const answer = bare.answer(NO_FILTERS, null);
  const ask: AxisAsk = { ...ALL, ...EVER, level: part?.level ?? 0, rows: part?.rows ?? 0 };
  expect(bare.axis(answer, ask).nodes.length).toBeGreaterThan(0);
  expect(bare.axis(answer, { ...ask, group: 'none' }).nodes).toEqual([]);
  expect(bare.axis(answer, { ...ask, level: ask.level + 40 }).nodes).toEqual([]);
  const narrow = bare.answer({ ...NO_FILTERS, topic: ['trade'] }, null);
  expect(bare.axis(narrow, ask).nodes).toEqual([]);
});
