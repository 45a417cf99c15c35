import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../core/find/active-filters.ts';
import { openArchive } from './archive-door.ts';
import { choose, nextTurn, open, until } from './opened.fixtures.ts';
import type { Chosen, Told } from './protocol.ts';
import { corpusOf, ROOT, serve } from './served.fixtures.ts';

const served = serve(corpusOf(60));
const { index } = served;
const axis = { level: -18, group: 'topic', rows: 2, apart: [], spread: null, from: 0, to: 2e12 } as const;
const topic = index.topics[0]?.id ?? '';
const edges = [11_000, 11_200, 11_400, 11_600, 12_000];

const some = async (turns = 30) => {
  for (let turn = 0; turn < turns; turn += 1) await nextTurn();
};

async function opened() {
  const all = open(served);
  choose(all.door);
  all.door.settle(null);
  await until(() => all.door.current().progress.loaded === 60 && all.kinds().includes('sources'));
  await some();
  return all;
}

describe('before the page is drawn', () => {
  it('nothing is fetched for what is only wanted by then', async () => {
    const { door, fetched } = open(served);
    choose(door);
    const count = door.ask('countIn', { from: 11_000, to: 12_000 });
    const citing = door.ask('citing', { article: index.articles[0]?.id ?? '', number: 1 });
    await some();
    expect(fetched).toEqual([]);
    door.settle(null);
    expect(await count).toBeGreaterThan(0);
    expect((await citing).events.length).toBeGreaterThan(0);
  });

  it('the place of an event takes the columns of its days alone', async () => {
    const { door, kinds } = open(served);
    choose(door);
    const event = index.events[30];
    const around = await door.ask('around', { id: event?.id ?? '', when: event?.when ?? null });
    expect(around.ordinal).toBe(30);
    const columns = kinds().filter((kind) => kind === 'columns').length;
    expect(columns).toBeGreaterThan(0);
    expect(columns).toBeLessThan(served.manifest.columns.names.length);
  });
});

describe('what was asked for one choice', () => {
  it('is answered along with the next, as it would be if it were asked', async () => {
    const { door } = await opened();
    await door.ask('axis', axis);
    await door.ask('bins', { edges });
    await door.ask('countIn', { from: 11_000, to: 12_000 });
    await door.ask('rows', { from: 0, to: 20 });
    choose(door, { topic: [topic] });
    await until(() => (door.current().answered ?? '').includes(topic));
    const { ahead, shown } = door.current().chosen ?? {};
    expect(shown).toBe(index.events.filter(({ topics }) => topics.includes(topic)).length);
    expect(shown).toBeGreaterThan(3);
    expect(ahead?.axis).toEqual({ asked: axis, told: await door.ask('axis', axis) });
    expect(ahead?.bins).toEqual({ asked: { edges }, told: await door.ask('bins', { edges }) });
    const days = { from: 11_000, to: 12_000 };
    expect(ahead?.countIn).toEqual({ asked: days, told: await door.ask('countIn', days) });
    const rows = { from: 0, to: shown };
    expect(ahead?.rows).toEqual({ asked: rows, told: await door.ask('rows', { from: 0, to: shown ?? 0 }) });
  });

  it('is left out where something of it is not here', async () => {
    const { door } = open(served, { held: (url) => url.includes('/columns/') });
    choose(door);
    await door.ask('bins', { edges });
    choose(door, { topic: [topic] });
    await until(() => (door.current().answered ?? '').includes(topic));
    expect(door.current().chosen?.ahead).toEqual({});
  });
});

describe('what is likely to be chosen', () => {
  const about = (id: string) => ({ ...NO_FILTERS, topic: [id] });
  const guessed = async () => {
    const all = await opened();
    await all.door.ask('axis', axis);
    all.door.guess(about(topic));
    await some();
    return all;
  };

  it('is answered as soon as it is chosen, as it would be if it were not guessed', async () => {
    const { door } = await guessed();
    expect(door.current().answered).not.toContain(topic);
    choose(door, { topic: [topic] });
    const { answered, chosen } = door.current();
    expect(answered).toContain(topic);
    expect(await door.ask('axis', axis)).toEqual(chosen?.ahead.axis?.told);
    const plain = (await opened()).door;
    await plain.ask('axis', axis);
    choose(plain, { topic: [topic] });
    await until(() => (plain.current().answered ?? '').includes(topic));
    const { of: _of, version: _version, ...others } = plain.current().chosen ?? {};
    expect(chosen).toMatchObject(others);
  });

  it('changes nothing if it is not', async () => {
    const { door } = await guessed();
    const before = door.current();
    expect(await door.ask('rows', { from: 0, to: 60 }).then(({ ordinals }) => ordinals.length)).toBe(60);
    choose(door, { status: ['planned'] });
    await until(() => (door.current().answered ?? '').includes('planned'));
    expect(door.current().chosen?.shown).toBe(index.events.filter((one) => one.status === 'planned').length);
    choose(door, { topic: [topic] });
    await until(() => (door.current().answered ?? '').includes(topic));
    expect(door.current().chosen?.shown).toBeLessThan(before.chosen?.shown ?? 0);
  });

  it('is answered as any choice where its answer is not here yet', async () => {
    const { door } = await opened();
    door.guess(about(topic));
    choose(door, { topic: [topic] });
    expect(door.current().answered).not.toContain(topic);
    await until(() => (door.current().answered ?? '').includes(topic));
    expect(door.current().chosen?.shown).toBe(
      index.events.filter(({ topics }) => topics.includes(topic)).length,
    );
  });

  it('is not told while more may come', async () => {
    const { door, release, waiting } = open(served, { held: (url) => url.includes('/columns/') });
    choose(door);
    door.settle(null);
    await until(() => waiting.length > 0);
    door.guess(about(topic));
    await some();
    await until(() => {
      release();
      return door.current().progress.loaded === 60;
    });
    choose(door, { topic: [topic] });
    expect(door.current().answered).not.toContain(topic);
    await until(() => (door.current().answered ?? '').includes(topic));
    expect(door.current().chosen).toMatchObject({ complete: true });
  });
});

it('what is told is heard also where nobody waits for it any more: heads told once are not told again', async () => {
  const { door, depart, arrive } = await opened();
  await door.ask('rows', { from: 0, to: 4 });
  depart();
  const stop = new AbortController();
  const given = door.ask('rows', { from: 20, to: 40 }, stop.signal).catch(() => 'given up');
  await some();
  choose(door, { topic: [topic] });
  await some();
  choose(door);
  stop.abort();
  await some();
  arrive();
  expect(await given).toBe('given up');
  const { ordinals, heads } = await door.ask('rows', { from: 0, to: 60 });
  expect([...ordinals].map((ordinal) => heads.get(ordinal)?.id)).toEqual(index.events.map(({ id }) => id));
});

it('a choice that was overtaken is not told; of the one that is drawn more may come', () => {
  const listeners: ((told: Told) => void)[] = [];
  const port = {
    ...{ postMessage: () => undefined, onFailure: () => undefined, close: () => undefined },
    onTold: (listener: (told: Told) => void) => listeners.push(listener),
  };
  const door = openArchive({ root: ROOT, language: 'en', manifest: served.manifest }, port);
  const tell = (of: number, shown: number) => {
    const counts = {} as Chosen['counts'];
    const rest = { version: shown, dated: 0, undated: 0, counts, ways: [], groups: null, ahead: {} };
    for (const listener of listeners)
      listener({ tell: 'chosen', chosen: { of, shown, complete: true, ...rest } });
    return door.current().chosen?.shown;
  };
  choose(door);
  expect(tell(1, 10)).toBe(10);
  choose(door, { topic: [topic] });
  choose(door, { topic: [] });
  expect(tell(2, 20)).toBe(10);
  expect(tell(1, 11)).toBe(11);
  expect(tell(3, 30)).toBe(30);
});

it('ids that may have been meant are found among all events', async () => {
  const { door } = await opened();
  expect(await door.ask('nearest', { id: 'evemt-0017' })).toContain('event-0017');
});
