import { expect, it } from 'vitest';
import { smallCorpus } from '../../core/find/small-corpus.cases.ts';
import type { TimelineEvent } from '../../core/model/published.ts';
import { namesOf } from './names-of.ts';

const tunis = { id: 'tunis', name: { ar: 'تونس', en: 'Tunis' }, spellings: [] };
const index = { ...smallCorpus, people: [], places: [tunis], topics: [tunis] };
const [first] = smallCorpus.events;

it('names once what is a place and a topic of one id and name, and nothing that is not known', () => {
  const event = { ...first, people: ['nobody'], places: ['tunis'], topics: ['tunis'] } as TimelineEvent;
  expect(namesOf(event, index, 'en')).toEqual(['Tunis']);
});

it('names people, places and topics in this order', () => {
  const event = { ...first, people: ['salma'], places: ['tunis'], topics: ['trade'] } as TimelineEvent;
  const { people, topics } = smallCorpus;
  const names = [people.find(({ id }) => id === 'salma'), tunis, topics.find(({ id }) => id === 'trade')];
  expect(namesOf(event, { ...smallCorpus, places: [tunis] }, 'en')).toEqual(names.map((one) => one?.name.en));
});
