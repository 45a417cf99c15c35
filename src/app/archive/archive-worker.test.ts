import { describe, expect, it } from 'vitest';
import { type Narrowing, NO_FILTERS } from '../../core/find/active-filters.ts';
import { filterEvents } from '../../core/find/filter.ts';
import { choose, nextTurn, open, until } from './opened.fixtures.ts';
import { corpusOf, ROOT, serve } from './served.fixtures.ts';

const served = serve(corpusOf(60));
const { index } = served;

const ofOpening = { level: 0, group: 'topic', rows: 2, apart: [], spread: null } as const;

describe('what is fetched', () => {
  it('is nothing for the numbers of all events, which the manifest knows', async () => {
    const { door, fetched } = open(served);
    choose(door);
    await until(() => door.current().chosen !== null);
    expect(door.current().chosen).toMatchObject({ shown: 60, dated: 54, undated: 6, complete: true });
    expect(fetched).toEqual([]);
  });

  it('is a directory and one record for a link to one event', async () => {
    const { door, kinds } = open(served);
    const looked = await door.ask('look', { part: 'event', id: 'event-0017' });
    const [event] = index.events.filter(({ id }) => id === 'event-0017');
    expect(looked).toMatchObject({ is: 'here', events: [event] });
    expect(kinds()).toEqual(['directories', 'records']);
  });

  it('is all columns for a filter, those of the days that are looked at first', async () => {
    const { door, fetched } = open(served, { held: () => true });
    const days = { from: 11_400, to: 11_430 };
    door.choose({ ...NO_FILTERS, disagree: true }, 'gregorian', days);
    await until(() => fetched.length > 0);
    const { names, starts } = served.manifest.columns;
    const first = starts.findLastIndex((start) => start !== null && start <= days.from);
    expect(fetched[0]).toContain(names[first]);
    expect(first).toBeGreaterThan(0);
  });

  it('is the rest once the page is drawn: columns, then heads, then names of articles', async () => {
    const { door, kinds } = open(served);
    choose(door);
    door.settle(null);
    await until(() => kinds().includes('sources'));
    const order = kinds().filter((kind, at, all) => all.indexOf(kind) === at);
    expect(order).toEqual(['columns', 'heads', 'sources']);
    await until(() => door.current().progress.loaded === 60);
  });

  it('gives way to what a reader waits for', async () => {
    const { door, fetched, waiting, release } = open(served, { held: (url) => url.includes('/columns/') });
    choose(door);
    door.settle(null);
    await until(() => waiting.length > 0);
    expect(waiting.length).toBeLessThan(served.manifest.columns.names.length);
    await door.ask('look', { part: 'event', id: 'event-0001' });
    expect(fetched.filter((url) => url.includes('/records/'))).toHaveLength(1);
    release();
  });
});

describe('answers', () => {
  const filters: Partial<Narrowing>[] = [
    {},
    { person: [index.people[0]?.id ?? ''] },
    { topic: [index.topics[1]?.id ?? ''], since: '2001-02-01' },
    { source: [index.articles[0]?.id ?? ''] },
    { status: ['planned'] },
  ];

  it.each(filters)('are those of the whole corpus: %j', async (changes) => {
    const { door } = open(served);
    choose(door, changes);
    door.settle(null);
    await until(() => door.current().chosen?.complete === true && door.current().progress.loaded === 60);
    const expected = filterEvents(index.events, { ...NO_FILTERS, ...changes });
    expect(door.current().chosen?.shown).toBe(expected.length);
    const { ordinals, heads } = await door.ask('rows', { from: 0, to: 100 });
    expect([...ordinals].map((ordinal) => heads.get(ordinal)?.id)).toEqual(expected.map(({ id }) => id));
  });

  it('say where an event stands, and what is beside it', async () => {
    const { door } = open(served);
    const topic = index.topics[0]?.id ?? '';
    choose(door, { topic: [topic] });
    const shown = index.events.filter(({ topics, when }) => topics.includes(topic) && when !== null);
    const [before, event, after] = shown.slice(3, 6);
    if (!event) throw new Error('too few events');
    await until(() => door.current().chosen?.complete === true);
    const around = await door.ask('around', { id: event.id, when: event.when });
    expect(around).toMatchObject({
      row: 4,
      ordinal: index.events.indexOf(event),
      earlier: { id: before?.id },
      later: { id: after?.id },
    });
  });

  it('find an undated report among all that have no date', async () => {
    const { door } = open(served);
    choose(door);
    const undated = index.events.filter(({ when }) => when === null);
    const places = await Promise.all(
      undated.map(async ({ id, when }) => {
        const alone = open(served);
        choose(alone.door);
        return (await alone.door.ask('around', { id, when })).ordinal;
      }),
    );
    expect(undated).toHaveLength(6);
    expect(places).toEqual(undated.map((event) => index.events.indexOf(event)));
    expect(await door.ask('around', { id: 'never-was', when: null })).toMatchObject({ ordinal: -1, row: -1 });
  });

  it('by article wait for the names of articles, and for nothing else', async () => {
    const { door, kinds } = open(served);
    const [article] = index.articles;
    choose(door, { source: [article?.id ?? ''] });
    await until(() => door.current().chosen?.complete === true);
    const expected = filterEvents(index.events, { ...NO_FILTERS, source: [article?.id ?? ''] });
    expect(door.current().chosen?.shown).toBe(expected.length);
    expect([...new Set(kinds())].sort()).toEqual(['columns', 'sources']);
  });

  it('find articles by their names, with what each is counted as', async () => {
    const { door, kinds } = open(served);
    const [article] = index.articles;
    const number = '1';
    const { articles, total } = await door.ask('sources', { words: number, most: 5 });
    expect(articles).toMatchObject([{ id: article?.id, number: 1 }]);
    expect(total).toBe(1);
    expect(kinds()).toEqual(['sources']);
  });

  it('of the opening axis need no piece, and stay when all have come', async () => {
    const { door, fetched } = open(served);
    const [part] = served.manifest.opening.parts;
    if (!part) throw new Error('no opening');
    choose(door);
    const ask = {
      ...ofOpening,
      ...{ level: part.level, rows: part.rows },
      ...{ from: Date.UTC(2000, 0), to: Date.UTC(2003, 0) },
    };
    const before = await door.ask('axis', ask);
    expect(before.lacking).toEqual([]);
    expect(before.part.nodes.length).toBeGreaterThan(0);
    expect(fetched).toEqual([]);
    door.settle(null);
    await until(() => door.current().progress.loaded === 60);
    const after = await door.ask('axis', ask);
    expect(after.part.nodes).toEqual(before.part.nodes);
  });

  it('bring together all that is shown', async () => {
    const { door } = open(served);
    const person = index.people[0]?.id ?? '';
    choose(door, { person: [person] });
    await until(() => door.current().chosen?.complete === true);
    const { events, articles } = await door.ask('gather', { most: 2000 });
    expect(events).toEqual(filterEvents(index.events, { ...NO_FILTERS, person: [person] }));
    expect(articles.map(({ summary }) => summary.id).sort()).toEqual(
      index.articles.map(({ id }) => id).sort(),
    );
    expect(door.current().gathered).toBeNull();
  });
});

describe('cancelling', () => {
  it('answers only the last of one kind', async () => {
    const { door } = open(served);
    choose(door);
    const asked = [0, 8, 16].map((from) =>
      door.ask('rows', { from, to: from + 1 }).then(
        ({ ordinals }) => [...ordinals],
        (error: Error) => error.name,
      ),
    );
    expect(await Promise.all(asked)).toEqual(['Superseded', 'Superseded', [16]]);
  });

  it('answers each of those that are kept', async () => {
    const { door } = open(served);
    const ids = ['event-0001', 'event-0002'];
    const looked = await Promise.all(ids.map((id) => door.ask('look', { part: 'event', id })));
    expect(looked.map((one) => one.is)).toEqual(['here', 'here']);
  });

  it('begins no piece for which nobody waits any more', async () => {
    const { door, fetched, release, waiting } = open(served, { held: (url) => url.includes('/columns/') });
    choose(door, { disagree: true });
    await until(() => waiting.length > 0);
    const begun = fetched.length;
    choose(door);
    await until(() => door.current().answered === JSON.stringify(NO_FILTERS));
    release();
    for (let turn = 0; turn < 20; turn += 1) await nextTurn();
    expect(fetched.length).toBe(begun);
    expect(begun).toBeLessThan(served.manifest.columns.names.length);
  });

  it('gives up what the page gives up', async () => {
    const { door } = open(served, { held: () => true });
    const stop = new AbortController();
    const looked = door.ask('look', { part: 'event', id: 'event-0003' }, stop.signal);
    stop.abort();
    await expect(looked).rejects.toThrow('superseded');
  });
});

describe('what does not arrive', () => {
  it('is told, and the rest answered; asked for again it comes', async () => {
    const { door, lost, fetched } = open(served);
    const name = served.manifest.columns.names[1] ?? '';
    lost.add(`${ROOT}data/archive/en/columns/${name}.json`);
    choose(door, { status: ['happened', 'planned', 'claimed'] });
    await until(() => door.current().progress.lost === 1);
    // Once, and once more past any cache.
    expect(fetched.filter((url) => url.includes(name))).toHaveLength(2);
    expect(door.current().progress).toMatchObject({ lost: 1, failure: 'network' });
    expect(door.current().chosen).toMatchObject({ complete: false });
    lost.clear();
    door.retry();
    await until(() => door.current().chosen?.complete === true);
    expect(door.current().chosen?.shown).toBe(60);
    expect(door.current().progress.lost).toBe(0);
  });

  it('fails the question that cannot do without it', async () => {
    const { door, lost } = open(served);
    for (const url of served.files.keys()) if (url.includes('/records/')) lost.add(url);
    await expect(door.ask('look', { part: 'event', id: 'event-0001' })).rejects.toMatchObject({
      failure: 'network',
    });
  });
});
