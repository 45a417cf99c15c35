import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildSearch, type Hit } from '../../find/search.ts';
import { smallCorpus } from '../../find/small-corpus.cases.ts';
import type { TimelineIndex } from '../../model/published.ts';
import { nextIn } from '../bitset.ts';
import { entitiesOf, numberEntities } from './entities.ts';
import { hitOf } from './event-hit.ts';
import { createArchiveSearch } from './event-search.ts';
import { matcherOf } from './matcher.ts';
import { anyCorpus, anyQuery, pieceStore } from './search.fixtures.ts';
import { createEventSearchWriter } from './write-event-search.ts';

/** @param size of a piece */
async function searchIn(index: TimelineIndex, size?: number, language = 'ar') {
  const store = pieceStore();
  const writer = createEventSearchWriter(index, language, size);
  for (const event of index.events) writer.add(event);
  const search = createArchiveSearch({ directory: await writer.write(store.put) });
  return {
    pieces: store.pieces,
    find: async (q: string) => {
      const found = await search.find(q, store.fetch);
      if (found === null) return null;
      const ids: string[] = [];
      for (let at = nextIn(found.events, 0); at >= 0; at = nextIn(found.events, at + 1))
        ids.push(index.events[at]?.id ?? '');
      const best = found.best.map((at) => index.events[at]?.id ?? '');
      return {
        ids,
        best,
        total: found.total,
        matcher: matcherOf(found.words),
        stems: found.words.flatMap(({ stems }) => stems),
      };
    },
  };
}

/** Hits of the events found, by id, as the whole index tells them. */
function hitsIn(
  index: TimelineIndex,
  ids: readonly string[],
  matcher: ReturnType<typeof matcherOf>,
): Map<string, Hit> {
  const entities = entitiesOf(index);
  const numbersOf = numberEntities(index);
  return new Map(
    index.events
      .filter(({ id }) => ids.includes(id))
      .map((event) => {
        const names = numbersOf(event).flatMap((number) => entities[number] ?? []);
        return [event.id, hitOf(event, names, matcher, 'ar')];
      }),
  );
}

describe('an archive finds what the whole index does', () => {
  it.each([
    ['in one piece', undefined],
    ['in pieces', 60],
    ['in a piece for each form', 1],
  ])('%s', async (_, size) => {
    await fc.assert(
      fc.asyncProperty(
        anyCorpus,
        fc.array(anyQuery, { minLength: 1, maxLength: 6 }),
        async (index, queries) => {
          const { find } = await searchIn(index, size);
          const whole = buildSearch(index, 'ar');
          for (const q of queries) {
            const expected = whole(q);
            const found = await find(q);
            expect(found === null).toBe(expected === null);
            if (found === null || expected === null) continue;
            expect([q, ...found.ids.toSorted()]).toEqual([q, ...[...expected.keys()].sort()]);
            expect(found.best.toSorted()).toEqual(found.ids.toSorted());
            expect(found.total).toBe(found.ids.length);
            // Of short beginnings not every word is marked.
            if (found.stems.length === 0) {
              expect(hitsIn(index, found.ids, found.matcher)).toEqual(
                new Map([...expected].sort(([a], [b]) => found.ids.indexOf(a) - found.ids.indexOf(b))),
              );
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('folding', () => {
  const [event] = smallCorpus.events;
  const titled = (title: string): TimelineIndex => ({
    ...smallCorpus,
    people: [],
    places: [],
    topics: [],
    events: event === undefined ? [] : [{ ...event, title: { ar: title }, citations: [] }],
  });
  test.each([
    // Hamza on whichever seat, or left out.
    ['إتفاق', 'اتفاق', true],
    ['مسؤول', 'مسوول', true],
    ['سماء', 'سما', true],
    // Ya and its likes, ta marbuta, Persian letters.
    ['سلمى', 'سلمي', true],
    ['رئیس', 'رئيس', true],
    ['اتفاقية', 'اتفاقيه', true],
    ['کتاب', 'كتاب', true],
    // Tatweel, marks, presentation forms.
    ['زيـــارة', 'زيارة', true],
    ['زِيَارَةٌ', 'زيارة', true],
    ['ﷲ', 'الله', true],
    // Particles, only where a word is left that occurs.
    ['الزيارة وللزيارة', 'زيارة', true],
    ['وللزيارة', 'زيارة', false],
    ['زيارة', 'وللزيارة', true],
    ['وزير', 'زير', false],
    // Digits of both sets; every word, the last as a beginning.
    ['عام ٢٠٢٤', '2024', true],
    ['عام ۲۰۲۴', '٢٠', true],
    ['زيارة الوزير', 'الوزير زيا', true],
    ['زيارة الوزير', 'زيا الوزير', false],
    ['Café', 'cafe', true],
  ])('%s is found by %s: %s', async (title, q, isFound) => {
    expect(buildSearch(titled(title), 'ar')(q)?.size).toBe(Number(isFound));
    for (const size of [undefined, 1]) {
      const { find } = await searchIn(titled(title), size);
      expect((await find(q))?.total).toBe(Number(isFound));
    }
  });
});

describe('order', () => {
  it('puts the words themselves before what only stands under a name, headlines first', async () => {
    const { find } = await searchIn(smallCorpus);
    expect((await find('تونس'))?.best).toEqual(['spring-visit']);
    // In two headlines, then under the name of a topic.
    expect((await find('زيار'))?.best).toEqual(['spring-visit', 'return-visit', 'undated-call']);
    const english = await searchIn(smallCorpus, undefined, 'en');
    expect((await english.find('agreement'))?.best).toEqual(['trade-deal', 'return-visit']);
  });

  it('gives no more than are asked for, the most important first, of these the earliest', async () => {
    const events = Array.from({ length: 40 }, (_, i) => ({
      ...(smallCorpus.events[0] as TimelineIndex['events'][0]),
      id: `e${i}`,
    }));
    const store = pieceStore();
    const writer = createEventSearchWriter(smallCorpus, 'ar');
    for (const event of events) writer.add(event);
    const search = createArchiveSearch({ directory: await writer.write(store.put), rank: (at) => at % 4 });
    const found = await search.find('تونس', store.fetch, 5);
    expect(found?.total).toBe(40);
    expect(found?.best).toEqual([3, 7, 11, 15, 19]);
  });
});

describe('pieces', () => {
  it('are fetched for the words alone, and once', async () => {
    const store = pieceStore();
    const writer = createEventSearchWriter(smallCorpus, 'ar', 200);
    for (const event of smallCorpus.events) writer.add(event);
    const search = createArchiveSearch({ directory: await writer.write(store.put) });
    const fetched: string[] = [];
    const fetch: typeof store.fetch = (name, schema) => {
      fetched.push(name);
      return store.fetch(name, schema);
    };
    await search.find('تونس', fetch);
    // The directory, the word, and who or what it names.
    expect(fetched.length).toBeLessThanOrEqual(3);
    expect(store.pieces.size).toBeGreaterThan(6);
    fetched.length = 0;
    await search.find('تون', fetch);
    expect(fetched).toEqual([]);
  });

  it('are few that a corrected headline changes', async () => {
    const words = 'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike'.split(' ');
    const events = Array.from({ length: 60 }, (_, i) => ({
      ...(smallCorpus.events[0] as TimelineIndex['events'][0]),
      id: `e${i}`,
      title: { ar: `${words[i % 13]} ${words[(i * 7) % 13]}` },
    }));
    const piecesOf = async (index: TimelineIndex) => new Set((await searchIn(index, 60)).pieces.values());
    const before = await piecesOf({ ...smallCorpus, events });
    const corrected = events.map((event, i) =>
      i === 20 ? { ...event, title: { ar: 'november oscar' } } : event,
    );
    const after = await piecesOf({ ...smallCorpus, events: corrected });
    const changed = [...after].filter((piece) => !before.has(piece));
    // Of the words that are gone or new, and the directory.
    expect(changed.length).toBeLessThan(after.size / 3);
    expect(changed.length).toBeGreaterThan(1);
  });
});
