import { describe, expect, it } from 'vitest';
import type { Grouping } from '../../core/link/view-state.ts';
import type { Citation } from '../../core/model/published.ts';
import { anArticle, anEvent, anIndex, day, stretch } from './axis.fixtures.ts';
import { lanesOf } from './lanes.ts';
import { placeEvent } from './place.ts';

const entity = (id: string) => ({ id, name: { en: id }, spellings: [] });
const cited = (...articles: string[]) => articles.map((article) => ({ article }) as Citation);

const visit = anEvent('visit', day('2022-01-19'), {
  topics: ['talks', 'trade'],
  people: ['b', 'a'],
  citations: cited('second', 'first', 'second'),
});
const call = anEvent('call', day('2022-03-14'), {
  topics: ['talks'],
  people: ['b'],
  citations: cited('second'),
});
const storm = anEvent('storm', day('2023-01-01'), { topics: [], people: [], citations: cited('first') });
const rumour = anEvent('rumour', null, { topics: [], people: ['c'], citations: cited('first') });
const endless = anEvent('endless', stretch(null, null, 'open'), { citations: cited('first') });

const index = anIndex([visit, call, storm, endless, rumour], {
  topics: [entity('talks'), entity('war'), entity('trade')],
  people: [entity('a'), entity('b'), entity('c')],
  articles: [anArticle('first'), anArticle('second'), anArticle('third')],
});

const place = (events: typeof index.events) => events.flatMap((event, i) => placeEvent(event, i) ?? []);
const lanesWith = (events: typeof index.events, grouping: Grouping) =>
  lanesOf(place(events), index, grouping).map(({ id, events: own }) => [
    id,
    own.map(({ event }) => event.id).join(' '),
  ]);

describe('lanes', () => {
  it.each<[Grouping, string[][]]>([
    ['none', [['_all', 'visit call storm']]],
    [
      'topic',
      [
        ['talks', 'visit call'],
        ['war', ''],
        ['trade', 'visit'],
        ['_rest', 'storm'],
      ],
    ],
    [
      'person',
      [
        ['b', 'visit call'],
        ['a', 'visit'],
        ['_rest', 'storm'],
      ],
    ],
    [
      'source',
      [
        ['first', 'visit storm'],
        ['second', 'visit call'],
        ['third', ''],
      ],
    ],
  ])('by %s, an event in each that it belongs to', (grouping, expected) => {
    expect(lanesWith(index.events, grouping)).toEqual(expected);
  });

  it('stay where a filter leaves them empty', () => {
    expect(lanesWith([call], 'topic')).toEqual([
      ['talks', 'call'],
      ['war', ''],
      ['trade', ''],
      ['_rest', ''],
    ]);
  });

  it('have no lane for the rest where every event has its own', () => {
    const tidy = anIndex([visit, call, rumour], { topics: index.topics });
    expect(lanesOf(place(tidy.events), tidy, 'topic').map(({ id }) => id)).toEqual(['talks', 'war', 'trade']);
  });

  it('know their topic, whose shape and ink they wear', () => {
    expect(lanesOf([], index, 'topic').map(({ topicIndex }) => topicIndex)).toEqual([0, 1, 2, null]);
    expect(lanesOf([], index, 'person').every(({ topicIndex }) => topicIndex === null)).toBe(true);
  });
});
