import { expect, it, test } from 'vitest';
import { NO_FILTERS } from '../../core/find/active-filters.ts';
import { countFacets } from '../../core/find/counts.ts';
import { FACETS } from '../../core/find/facets.ts';
import { initialState } from '../../core/link/codec.ts';
import { wholeFacets } from '../filters/facet-source.ts';
import { openArchive } from './archive-door.ts';
import { archiveFacets } from './archive-facets.ts';
import { countsIn, foundIn, sourcesOf } from './archive-found.ts';
import type { Chosen } from './protocol.ts';
import { corpusOf, ROOT, serve } from './served.fixtures.ts';

const { manifest, index } = serve(corpusOf(60));
const door = openArchive(
  { root: ROOT, language: 'en', manifest },
  {
    postMessage: () => undefined,
    onTold: () => undefined,
    onFailure: () => undefined,
    close: () => undefined,
  },
);
const state = initialState('en');
const planned = { ...state, status: ['planned' as const] };
const counts = countsIn(manifest, null, new Map());

it('tells all events before anything has come', () => {
  expect(foundIn(manifest, state, { chosen: null, isAnswered: false, counts })).toMatchObject({
    ...{ total: 60, shown: 60, dated: 54, undated: 6, waiting: false, searched: false },
  });
});

it('waits where something is chosen that only the events can answer', () => {
  const found = foundIn(manifest, planned, { chosen: null, isAnswered: false, counts });
  expect(found).toMatchObject({ waiting: true, isComplete: false });
});

it.each([
  // Nothing found among the first is not nothing at all.
  [
    { shown: 0, complete: false },
    { waiting: true, isComplete: false },
  ],
  [
    { shown: 3, complete: false },
    { waiting: false, isComplete: false, shown: 3 },
  ],
  [
    { shown: 0, complete: true },
    { waiting: false, isComplete: true, shown: 0 },
  ],
])('while the answer is %j', (answer, expected) => {
  const chosen = {
    ...answer,
    dated: 0,
    undated: 0,
    ways: [],
    of: 1,
    version: 1,
    groups: null,
  } as unknown as Chosen;
  expect(foundIn(manifest, planned, { chosen, isAnswered: true, counts })).toMatchObject(expected);
});

test.each(FACETS.filter((facet) => facet !== 'source'))('counts %s as the whole corpus does', (facet) => {
  expect(counts[facet]).toEqual(countFacets(index.events, NO_FILTERS)[facet]);
});

test.each(FACETS.filter((facet) => facet !== 'source'))(
  'offers the same of %s as the whole corpus',
  (facet) => {
    expect(archiveFacets(door, manifest).options(facet)).toEqual(wholeFacets(index).options(facet));
  },
);

it('speaks of the same days as the whole corpus', () => {
  expect(archiveFacets(door, manifest).bounds).toEqual(wholeFacets(index).bounds);
});

it('says no number of what was chosen before', () => {
  const before = { shown: 7, dated: 7, undated: 0, complete: true, ways: [] } as unknown as Chosen;
  const found = foundIn(manifest, planned, { chosen: before, isAnswered: false, counts });
  expect(found).toMatchObject({ waiting: false, isComplete: false });
});

const sourcesLeft = (shown: number, source: number[]) =>
  sourcesOf({ shown, counts: { source: Uint32Array.from(source) } } as unknown as Chosen);

it.each([
  ['before anything is told', sourcesOf(null), null],
  ['of events that are not here', sourcesLeft(60, [0, 0]), null],
  ['of events that are', sourcesLeft(60, [0, 9]), [0, 9]],
  ['where nothing is left', sourcesLeft(0, [0, 0]), [0, 0]],
])('counts of articles, %s', (_, told, expected) => {
  expect(told && [...told]).toEqual(expected);
});

it('says no number of an article before it is counted', () => {
  const id = index.articles[0]?.id ?? '';
  expect(countsIn(manifest, null, new Map([[id, 1]])).source.has(id)).toBe(false);
});
