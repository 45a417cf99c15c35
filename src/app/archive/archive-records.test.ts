import { describe, expect, it } from 'vitest';
import { choose, open } from './opened.fixtures.ts';
import { corpusOf, serve } from './served.fixtures.ts';

const served = serve(corpusOf(60));
const { index } = served;

describe('what belongs beside an event', () => {
  const at = (id: string) => {
    const event = index.events.find((one) => one.id === id);
    if (!event) throw new Error(`no ${id}`);
    return event;
  };
  const related = async (id: string) => {
    const { events } = await open(served).door.ask('related', { event: at(id) });
    return events.map((event) => event.id).sort();
  };

  it('is what it follows from, and what its date is counted from', async () => {
    expect(await related('event-0012')).toEqual(['event-0010', 'event-0017']);
  });

  it('is what follows from it, which it does not say itself', async () => {
    expect(await related('event-0010')).toEqual(['event-0011', 'event-0012']);
  });

  it('is nothing where there is nothing', async () => {
    expect(await related('event-0001')).toEqual([]);
  });

  it('are the other events of its article', async () => {
    const [article] = index.articles;
    const { door } = open(served);
    choose(door);
    door.settle(null);
    const { events } = await door.ask('citing', { article: article?.id ?? '', number: 1 });
    const cites = index.events.filter(({ citations }) =>
      citations.some((one) => one.article === article?.id),
    );
    expect(events.map(({ id }) => id)).toEqual(cites.slice(0, 48).map(({ id }) => id));
  });

  it('are its articles, with what each is counted as', async () => {
    const looked = await open(served).door.ask('look', { part: 'event', id: 'event-0004' });
    const [{ article } = { article: '' }] = at('event-0004').citations;
    expect(looked).toMatchObject({
      articles: [
        { number: index.articles.findIndex(({ id }) => id === article) + 1, summary: { id: article } },
      ],
    });
  });
});

describe('ids', () => {
  it.each([
    ['event', 'event-0009', { is: 'here', events: [{ id: 'event-0009' }] }],
    ['event', 'old-event', { is: 'moved', to: 'event-0005' }],
    ['event', 'never-was', { is: 'unknown' }],
    ['citation', 'event-0011-cited', { is: 'here', events: [{ id: 'event-0011' }] }],
    ['citation', 'never-was', { is: 'unknown' }],
    ['article', index.articles[0]?.id ?? '', { is: 'here', events: [] }],
    ['article', 'never-was', { is: 'unknown' }],
  ] as const)('%s %s', async (part, id, expected) => {
    const { door } = open(served);
    expect(await door.ask('look', { part, id })).toMatchObject(expected);
  });
});
