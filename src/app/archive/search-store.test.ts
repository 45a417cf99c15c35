import { setImmediate as nextTurn } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { createArticleSearchWriter } from '../../core/archive/search/write-article-search.ts';
import { createEventSearchWriter } from '../../core/archive/search/write-event-search.ts';
import { NO_FILTERS } from '../../core/find/active-filters.ts';
import { type ArticleText, createFullText } from '../../core/find/full-text.ts';
import { buildSearch } from '../../core/find/search.ts';
import { articleFile, type PieceKind, pieceFile } from '../../core/link/data-files.ts';
import { DataError, type Schema } from '../fetch-data.ts';
import { openArchive } from './archive-door.ts';
import { createArchiveWorker } from './archive-worker.ts';
import { DataLost } from './data-lost.ts';
import type { Told } from './protocol.ts';
import { corpusOf, ROOT, serve } from './served.fixtures.ts';

const TEXTS = ['The old bridge was closed. Nobody was hurt.', 'A bridge and a ferry. The ferry is old.'];

/** An archive with its search, and a worker to ask. */
async function open(size?: number) {
  const { index, manifest, files } = serve(corpusOf(60));
  const texts = index.articles.map(
    ({ id }, i): ArticleText => ({ id, paragraphs: [{ n: 0, role: 'body', text: TEXTS[i] ?? '' }] }),
  );
  for (const [i, summary] of index.articles.entries()) {
    const { id, sha256 } = summary;
    const { paragraphs } = texts[i] as ArticleText;
    files.set(ROOT + articleFile(summary), { schema: 'sanad-article', id, sha256, paragraphs });
  }
  const put = (kind: PieceKind) => async (piece: object) => {
    const name = files.size.toString(16).padStart(16, '0');
    files.set(ROOT + pieceFile('en', kind, name), piece);
    return name;
  };
  const events = createEventSearchWriter(index, 'en', size);
  for (const event of index.events) events.add(event);
  const articles = createArticleSearchWriter(size);
  for (const text of texts) articles.add(text);
  const search = {
    events: await events.write(put('search-events')),
    articles: await articles.write(put('search-articles')),
  };
  const lost = new Set<string>();
  const fetched: string[] = [];
  const listeners: ((told: Told) => void)[] = [];
  const { hear } = createArchiveWorker({
    fetch: async <Piece>(url: URL, schema: Schema<Piece>): Promise<Piece> => {
      fetched.push(url.pathname.split('/').at(-2) ?? '');
      const parsed = schema.safeParse(structuredClone(files.get(url.href)));
      if (!parsed.success || [...lost].some((part) => url.href.includes(part)))
        throw new DataError('missing', url);
      return parsed.data;
    },
    pause: () => Promise.resolve(),
    tell: (told, transfer = []) => {
      const copy = structuredClone(told, { transfer });
      for (const listener of listeners) listener(copy);
    },
    turn: (callback) => void nextTurn().then(callback),
    later: (callback) => void nextTurn().then(callback),
  });
  const door = openArchive(
    { root: ROOT, language: 'en', manifest: { ...manifest, search } },
    {
      postMessage: (asked) => hear(structuredClone(asked)),
      onTold: (listener) => listeners.push(listener),
      onFailure: () => undefined,
      close: () => undefined,
    },
  );
  const choose = (q: string) => door.choose({ ...NO_FILTERS, q }, 'gregorian', null);
  const whole = createFullText();
  for (const text of texts) whole.add(text);
  return { door, choose, index, lost, fetched, passagesFor: (q: string) => [...whole.find(q)].flat() };
}

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 500; turn += 1) {
    if (holds()) return;
    await nextTurn();
  }
  throw new Error('it never came to hold');
}

describe('words that are typed', () => {
  it.each(['Event', 'event 1', 'salma', 'بالزيارة', 'nowhere'])(
    'narrow the events as the quick search does: %s',
    async (q) => {
      const { door, choose, index } = await open();
      choose(q);
      await until(() => door.current().chosen?.complete === true);
      expect(door.current().chosen?.shown).toBe(buildSearch(index, 'en')(q)?.size);
    },
  );

  it('find the likeliest events, whole, with what found them', async () => {
    const { door, choose, index } = await open();
    choose('event 1');
    const { total, found, articles } = await door.ask('found', { q: 'event 1', most: 4 });
    const whole = buildSearch(index, 'en')('event 1');
    expect(total).toBe(whole?.size);
    expect(found).toHaveLength(4);
    // The word itself, before those that only begin so.
    expect(found[0]?.event.title.en).toBe('Event 1');
    for (const { event, hit } of found) {
      expect(event).toEqual(index.events.find(({ id }) => id === event.id));
      expect(hit).toEqual(whole?.get(event.id));
    }
    expect(new Set(articles.map(({ summary }) => summary.id)).size).toBe(articles.length);
  });

  it('are answered by their first letters without a piece, once the search is opened', async () => {
    // Pieces so small that all that begins with a letter fills several.
    const { door, choose, index, fetched, lost } = await open(20);
    choose('');
    door.settle(null);
    await until(() => door.current().progress.loaded === 60);
    const words = fetched.length;
    door.foresee();
    await until(() => fetched.slice(words).includes('search-articles'));
    for (let turn = 0; turn < 50; turn += 1) await nextTurn();
    for (const q of ['1', '12']) {
      // What it takes is here by then, the letter before has fetched it.
      lost.add('/search-events/');
      choose(q);
      await until(() => door.current().answered?.includes(`"q":"${q}"`) === true);
      expect(door.current().chosen?.shown).toBe(buildSearch(index, 'en')(q)?.size);
      lost.clear();
      choose('');
      choose(q);
      for (let turn = 0; turn < 50; turn += 1) await nextTurn();
    }
  });

  it('find all that is wanted in one answer, once what it takes is here', async () => {
    const { door, choose } = await open();
    choose('event');
    const ask = { q: 'event', most: 2, ready: 6 };
    const first = await door.ask('found', ask);
    expect([first.most, first.found.length]).toEqual([2, 2]);
    const all = await door.ask('found', { q: 'event', most: 6 });
    expect(await door.ask('found', ask)).toEqual(all);
    const few = await door.ask('passages', { q: 'bridge', most: 1, ready: 5 });
    expect([few.most, few.isAll]).toEqual([1, false]);
    const passages = await door.ask('passages', { q: 'bridge', most: 5 });
    expect(await door.ask('passages', { q: 'bridge', most: 1, ready: 5 })).toEqual(passages);
  });

  it('find the sentences of articles', async () => {
    const { door, choose, passagesFor } = await open();
    choose('bridge');
    const all = await door.ask('passages', { q: 'bridge', most: 5 });
    expect(all).toMatchObject({ total: 2, isAll: true, passages: passagesFor('bridge') });
    expect(all.articles.map(({ number }) => number)).toEqual([1, 2]);
    const first = await door.ask('passages', { q: 'old bri', most: 1 });
    expect(first).toMatchObject({ total: 2, isAll: false, passages: passagesFor('old bri').slice(0, 1) });
  });

  it('say what did not arrive', async () => {
    const { door, choose, lost } = await open();
    choose('ferry');
    lost.add('/articles/');
    await expect(door.ask('passages', { q: 'ferry', most: 5 })).rejects.toBeInstanceOf(DataLost);
    lost.clear();
    expect((await door.ask('passages', { q: 'ferry', most: 5 })).passages).toHaveLength(2);
  });
});
