import { expect, test } from 'vitest';
import { smallCorpus } from '../../core/find/small-corpus.cases.ts';
import type { EventHead } from '../../core/model/event-head.ts';
import type { TimelineEvent, When } from '../../core/model/published.ts';
import { type Anchor, rowAmong, rowNear } from './anchor.ts';
import type { LongListSource } from './long-list-source.ts';
import { packed } from './row-groups.fixtures.ts';

const [sample] = smallCorpus.events;

function head(id: string, day: string): EventHead {
  const when: When = {
    edtf: day,
    earliest: day,
    latest: day,
    precision: 'day',
    form: 'day',
    approximate: false,
  };
  return { ...(sample as TimelineEvent), id, when };
}

const HEADS = [head('a', '2021-01-01'), null, head('b', '2021-01-03'), head('c', '2021-01-09')];
const anchor = (id: string | null, day: string | null, row = 5): Anchor => ({ row, id, day, below: 0 });

test.each<[string, Anchor, number, number | null]>([
  ['the same event', anchor('b', '2021-01-03'), 100, 102],
  ['gone: what comes after it in time', anchor('x', '2021-01-05'), 100, 103],
  ['before all that is here', anchor('x', '2020-01-01'), 100, null],
  ['before all there is', anchor('x', '2020-01-01'), 0, 0],
  ['after all that is here', anchor('x', '2022-01-01'), 100, null],
  ['a report without a date', anchor('x', null), 100, null],
])('%s', (_, sought, from, row) => {
  expect(rowAmong(sought, from, HEADS)).toBe(row);
});

const next: LongListSource = {
  length: 60,
  dated: 50,
  groups: packed([
    { year: 2021, heading: { of: 'month', day: '2021-01-01' }, first: 0, count: 31 },
    { year: 2021, heading: { of: 'month', day: '2021-02-01' }, first: 31, count: 19 },
  ]),
  rows: () => [],
  choice: 1,
};

test.each<[string, Anchor, number]>([
  ['by its day', anchor('x', '2021-01-11', 99), 10],
  ['by its place while its day is not known', anchor(null, null, 40), 40],
  ['on the shelf', anchor('x', null, 203), 53],
  ['farther on the shelf than it reaches', anchor('x', null, 290), 59],
])('near, %s', (_, sought, row) => {
  expect(rowNear(sought, { dated: 200 }, next, 'gregorian')).toBe(row);
});
