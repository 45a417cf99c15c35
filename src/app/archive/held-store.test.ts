import { describe, expect, it } from 'vitest';
import { DataError } from '../fetch-data.ts';
import { HeldStore } from './held-store.ts';
import type { Looked, LookedFor } from './protocol.ts';
import { corpusOf, serve } from './served.fixtures.ts';

const served = serve(corpusOf(12));
const [event] = served.index.events;
if (!event) throw new Error('no events');
const article = served.index.articles.find(({ id }) => id === event.citations[0]?.article);
if (!article) throw new Error('no article');

const HERE: Looked = { is: 'here', events: [event], articles: [{ number: 7, summary: article }] };

function storeOf(answers: Record<string, Looked | Error>) {
  const asked: string[] = [];
  const store = new HeldStore(served.manifest, async (part: LookedFor, id: string) => {
    asked.push(`${part} ${id}`);
    const answer = answers[`${part} ${id}`] ?? { is: 'unknown' };
    if (answer instanceof Error) throw answer;
    return answer;
  });
  return { store, asked };
}

it('begins with what the manifest has, and counts on what is asked for', () => {
  const { store } = storeOf({});
  const { index, isComing } = store.current();
  expect(index.events).toEqual([]);
  expect(index.people).toEqual(served.index.people);
  expect(isComing('event', 'whatever')).toBe(true);
});

it('holds an event with its articles and what they are counted as', async () => {
  const { store } = storeOf({ [`event ${event.id}`]: HERE });
  let changes = 0;
  store.subscribe(() => {
    changes += 1;
  });
  await store.want('event', event.id);
  const { index } = store.current();
  expect(index.events).toEqual([event]);
  expect(index.articles.filter(({ id }) => id === article.id)).toHaveLength(1);
  expect(index.articleNumbers.get(article.id)).toBe(7);
  expect(changes).toBe(1);
});

it('asks once for what is here, or on its way', async () => {
  const { store, asked } = storeOf({ [`event ${event.id}`]: HERE });
  await Promise.all([store.want('event', event.id), store.want('event', event.id)]);
  await store.want('event', event.id);
  expect(asked).toEqual([`event ${event.id}`]);
});

it('knows what is nowhere, and asks no more', async () => {
  const { store, asked } = storeOf({});
  await store.want('event', 'gone');
  await store.want('event', 'gone');
  expect(asked).toEqual(['event gone']);
  expect(store.current().isComing('event', 'gone')).toBe(false);
  expect(store.current().isComing('citation', 'gone')).toBe(true);
});

it('leads on where an id was given up', async () => {
  const { store } = storeOf({ 'event old': { is: 'moved', to: event.id } });
  await store.want('event', 'old');
  expect(store.current().index.retired).toEqual([{ id: 'old', to: event.id }]);
});

describe('what does not arrive', () => {
  const lost = new DataError('network', new URL('https://site.example/x'));

  it('counts as coming, with the reason, until it is forgiven', async () => {
    const answers: Record<string, Looked | Error> = { 'event far': lost };
    const { store, asked } = storeOf(answers);
    await store.want('event', 'far');
    await store.want('event', 'far');
    expect(asked).toHaveLength(1);
    expect(store.current().failures.get('event far')).toBe('network');
    expect(store.current().isComing('event', 'far')).toBe(true);
    answers['event far'] = HERE;
    store.forgive();
    expect(store.current().failures.size).toBe(0);
    await store.want('event', 'far');
    expect(store.current().index.events).toEqual([event]);
  });
});

it('keeps a number that it knows where another piece knows none', () => {
  const { store } = storeOf({});
  store.put({ events: [event], articles: [{ number: 7, summary: article }] });
  store.put({ events: [event], articles: [{ number: null, summary: article }] });
  expect(store.current().index.articleNumbers.get(article.id)).toBe(7);
});

it('stays the same while nothing new has come', () => {
  const { store } = storeOf({});
  store.put({ events: [event], articles: [{ number: 7, summary: article }] });
  const before = store.current();
  store.put({ events: [event], articles: [{ number: 7, summary: article }] });
  expect(store.current()).toBe(before);
});
