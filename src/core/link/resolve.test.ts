import { describe, expect, it, test } from 'vitest';
import { smallCorpus } from '../find/small-corpus.cases.ts';
import { readAddress, writeAddress } from './codec.ts';
import { resolve } from './resolve.ts';

function follow(address: string) {
  const { pathname, search } = new URL(address, 'https://site.example/');
  const reading = readAddress(pathname, search, smallCorpus.site);
  const { state, problems, moved } = resolve(reading, smallCorpus);
  return { address: writeAddress(state, smallCorpus.site), problems, moved };
}

test.each([
  ['e/spring-visit/?c=visit-first&person=salma&topic=trade&source=second'],
  ['?person=karim,salma&status=planned'],
  ['?article=second&at=3.0-4.abc'],
  ['?kind=meeting'],
  [''],
])('keeps what is known: %s', (address) => {
  expect(follow(address)).toEqual({ address, problems: [], moved: false });
});

test.each([
  ['e/first-visit/', 'e/spring-visit/'],
  ['en/e/first-visit/?c=old-key&view=list', 'en/e/spring-visit/?c=visit-second&view=list'],
  ['?person=salma-ali,salma', '?person=salma'],
])('retired ids lead on: %s → %s', (given, address) => {
  expect(follow(given)).toEqual({ address, problems: [], moved: true });
});

it('finds the event of a citation that stands alone', () => {
  expect(follow('?c=deal-first')).toEqual({
    address: 'e/trade-deal/?c=deal-first',
    problems: [],
    moved: true,
  });
});

describe('unknown ids are dropped, told, and the rest kept', () => {
  test.each([
    ['e/sprng-visit/?topic=trade', '?topic=trade', 'event', 'sprng-visit', 'spring-visit'],
    ['e/Spring-Visit/', '', 'event', 'Spring-Visit', 'spring-visit'],
    ['e/nothing-like-it/', '', 'event', 'nothing-like-it', 'spring-visit'],
    ['e/gone/?c=deal-first', '', 'event', 'gone', 'trade-deal'],
    ['e/spring-visit/?c=visit-frist', 'e/spring-visit/', 'citation', 'visit-frist', 'visit-first'],
    ['e/spring-visit/?c=deal-first', 'e/spring-visit/', 'citation', 'deal-first', 'deal-first'],
    ['?c=visit-secnd', '', 'citation', 'visit-secnd', 'visit-second'],
    ['?person=salma,kareem', '?person=salma', 'person', 'kareem', 'karim'],
    ['?place=tunes', '', 'place', 'tunes', 'tunis'],
    ['?kind=meting', '', 'kind', 'meting', 'meeting'],
    ['?article=frist&at=3.0-4.abc', '', 'article', 'frist', 'first'],
    ['?topic=trades', '', 'topic', 'trades', 'trade'],
    ['?source=frist&q=x', '?q=x', 'source', 'frist', 'first'],
  ])('%s → %s', (given, kept, part, value, nearest) => {
    const { address, problems, moved } = follow(given);
    expect(address).toBe(kept);
    expect(moved).toBe(false);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ part, value });
    expect(problems[0]?.nearest[0]).toBe(nearest);
  });
});

it('is not hung by retirements that go in a circle', () => {
  expect(follow('e/round/').problems).toMatchObject([{ part: 'event' }]);
});

describe('what is still being asked for counts as known', () => {
  const stateOf = (address: string, coming: string) => {
    const { pathname, search } = new URL(address, 'https://site.example/');
    const reading = readAddress(pathname, search, smallCorpus.site);
    const { state, problems } = resolve(reading, smallCorpus, (part, id) => `${part} ${id}` === coming);
    return { event: state.event, citation: state.citation, article: state.article, problems };
  };
  const nothing = { event: null, citation: null, article: null, problems: [] };

  test.each([
    ['e/far-away/', 'event far-away', { event: 'far-away' }],
    ['e/far-away/?c=key', 'event far-away', { event: 'far-away', citation: 'key' }],
    ['?c=key', 'citation key', { citation: 'key' }],
    ['e/spring-visit/?c=key', 'citation key', { event: 'spring-visit', citation: 'key' }],
    ['?article=far', 'article far', { article: 'far' }],
    ['?source=far', 'article far', {}],
  ])('%s while %s comes', (address, coming, known) => {
    expect(stateOf(address, coming)).toEqual({ ...nothing, ...known });
  });

  it('and no longer when it is known not to come', () => {
    expect(stateOf('e/far-away/', '').problems).toMatchObject([{ part: 'event', value: 'far-away' }]);
  });
});
