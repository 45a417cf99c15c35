import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { countWithoutEach, NO_FILTERS } from '../find/active-filters.ts';
import { countFacets } from '../find/counts.ts';
import { FACETS } from '../find/facets.ts';
import { filterEvents } from '../find/filter.ts';
import type { TimelineEvent, When } from '../model/published.ts';
import { anyEvents, archiveOf, engineOf } from './archive.fixtures.ts';
import { histogramEdges } from './bins.ts';
import { createEngine } from './create-engine.ts';
import type { Answer } from './engine.ts';
import { anyCase, anyQuestion, ask, countsBy } from './questions.fixtures.ts';

const runs = { numRuns: 120 };

describe('what an archive answers is what core/find finds', () => {
  test('events and counts', () => {
    fc.assert(
      fc.property(anyCase, (drawn) => {
        const { engine, answer, ids, shown } = ask(drawn);
        const { events, question } = drawn;
        const rows = Array.from(engine.ordinals(answer, 0, events.length), (ordinal) => events[ordinal]?.id);
        expect(rows).toEqual(shown.map(({ id }) => id));
        const expected = countFacets(events, question, ids);
        for (const facet of FACETS) {
          expect([...countsBy(answer.counts, facet)]).toEqual([...expected[facet]].sort());
        }
        expect({
          shown: answer.shown,
          dated: answer.dated,
          undated: answer.undated,
          disagree: answer.counts.disagree,
          undatedLeftOut: answer.counts.undatedLeftOut,
          complete: answer.complete,
        }).toEqual({
          shown: shown.length,
          dated: shown.filter(({ when }) => when !== null).length,
          undated: shown.filter(({ when }) => when === null).length,
          disagree: expected.disagree,
          undatedLeftOut: expected.undatedLeftOut,
          complete: true,
        });
      }),
      runs,
    );
  });

  test('one question after another, of one engine that remembers', () => {
    fc.assert(
      fc.property(anyEvents, fc.array(anyQuestion, { maxLength: 8 }), (events, questions) => {
        const engine = engineOf(archiveOf(events));
        for (const question of [...questions, ...questions].map((one) => ({ ...one, q: '' }))) {
          const { counts, shown } = engine.answer(question, null);
          const expected = countFacets(events, question, null);
          expect(shown).toBe(filterEvents(events, question).length);
          for (const facet of FACETS)
            expect([...countsBy(counts, facet)]).toEqual([...expected[facet]].sort());
          expect(counts.disagree).toBe(expected.disagree);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('ways out, where nothing is left', () => {
    let nothing = 0;
    fc.assert(
      fc.property(anyCase, (drawn) => {
        const { answer, ids, shown } = ask(drawn);
        if (shown.length === 0) nothing += 1;
        const ways = shown.length > 0 ? [] : countWithoutEach(drawn.events, drawn.question, ids);
        expect(answer.ways).toEqual(ways);
      }),
      runs,
    );
    expect(nothing).toBeGreaterThan(5);
  });
});

test.each<[string | null, string | null, number]>([
  ['2022-01-03', '2022-01-09', 0],
  ['2022-01-03', '2022-01-10', 1],
  ['2022-01-02', '2022-01-09', 1],
  ['2022-01-12', null, 0],
  [null, '2021-12-31', 0],
])('one of two candidates from %s to %s: %i', (since, until, shown) => {
  const candidates = [
    { earliest: '2022-01-01', latest: '2022-01-02' },
    { earliest: '2022-01-10', latest: '2022-01-11' },
  ];
  const when: When = {
    edtf: '[2022-01-01..2022-01-02,2022-01-10..2022-01-11]',
    ...{ earliest: '2022-01-01', latest: '2022-01-11', precision: 'day', form: 'set' },
    ...{ approximate: false, candidates },
  };
  const [event] = fc.sample(
    anyEvents.filter(({ length }) => length > 0),
    { numRuns: 1, seed: 5 },
  )[0] as TimelineEvent[];
  const engine = engineOf(archiveOf([{ ...(event as TimelineEvent), when, disagreements: [] }]));
  expect(engine.answer({ ...NO_FILTERS, since, until }, null).shown).toBe(shown);
});

describe('a manifest', () => {
  it('counts, without any shard, what the engine counts', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const archive = archiveOf(events);
        const bare = createEngine(archive.manifest);
        for (const [at, piece] of archive.sources.entries()) bare.addSources(at, piece);
        const answer = bare.answer(NO_FILTERS, null);
        const expected = countFacets(events, NO_FILTERS, null);
        for (const facet of FACETS)
          expect([...countsBy(answer.counts, facet)]).toEqual([...expected[facet]].sort());
        expect(answer.counts.disagree).toBe(expected.disagree);
        expect([answer.shown, answer.complete, answer.whole]).toEqual([events.length, true, true]);
        const rows = Array.from(bare.ordinals(answer, 0, events.length));
        expect(rows).toEqual(events.map((_, ordinal) => ordinal));
      }),
    );
  });

  it('draws the overview that the events draw', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const archive = archiveOf(events);
        const { histogram } = archive.manifest;
        if (histogram === null) return;
        const edges = histogramEdges(histogram.from, histogram.months, histogram.counts.length);
        const [early, late] = [createEngine(archive.manifest), engineOf(archive)];
        const bins = late.density(null, edges);
        for (const [i, count] of early.density(null, edges).entries())
          expect(Math.abs(count - (bins[i] ?? 0))).toBeLessThan(0.006);
      }),
    );
  });
});

describe('an engine that has not got everything', () => {
  it('answers of what is here, says so, and comes to the same in any order', () => {
    fc.assert(
      fc.property(anyCase, fc.integer({ min: 1, max: 6 }), ({ events, question }, turn) => {
        const archive = archiveOf(events, 4);
        const engine = createEngine(archive.manifest);
        const narrow = { ...question, q: '', source: [] };
        const order = [...archive.columns.entries()].map((_, i, { length }) => (i * turn) % length);
        const wanted = new Set([...order, ...archive.columns.keys()]);
        const here = new Set<number>();
        for (const at of wanted) {
          const shard = archive.columns[at];
          if (shard === undefined) throw new Error('no shard');
          engine.add(at, shard);
          const first = engine.columns.shards[at] ?? 0;
          for (let i = 0; i < shard.length; i += 1) here.add(first + i);
          const answer = engine.answer(narrow, null);
          if (answer.whole) continue;
          const known = events.filter((_, ordinal) => here.has(ordinal));
          expect(answer.shown).toBe(filterEvents(known, narrow).length);
          expect(answer.complete).toBe(here.size === events.length);
          const counts = countFacets(known, narrow, null);
          for (const facet of FACETS.filter((facet) => facet !== 'source'))
            expect([...countsBy(answer.counts, facet)]).toEqual([...counts[facet]].sort());
        }
        const answer = engine.answer(narrow, null);
        expect(shownIds(events, answer)).toEqual(filterEvents(events, narrow).map(({ id }) => id));
      }),
      { numRuns: 50 },
    );
  });

  it('knows no article by its name before it is here', () => {
    const { manifest, columns } = archiveOf(fc.sample(anyEvents, { numRuns: 1, seed: 3 })[0] ?? []);
    const engine = createEngine(manifest);
    for (const [at, shard] of columns.entries()) engine.add(at, shard);
    expect(engine.answer({ ...NO_FILTERS, source: ['first'] }, null).complete).toBe(false);
    expect(engine.answer({ ...NO_FILTERS, topic: ['trade'] }, null).complete).toBe(true);
  });
});

function shownIds(events: readonly TimelineEvent[], { bits }: Answer): string[] {
  return events.filter((_, i) => ((bits.words[i >>> 5] ?? 0) >>> (i & 31)) & 1).map(({ id }) => id);
}
