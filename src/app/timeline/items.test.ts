import { describe, expect, it } from 'vitest';
import { dayToMs } from '../../core/dates/day.ts';
import type { Citation, When } from '../../core/model/published.ts';
import { anEvent, day, laneOfDays, plainMeasure, stretch } from './axis.fixtures.ts';
import { itemOf, markShare, topicOf } from './items.ts';
import type { Lane } from './lanes.ts';
import type { PlacedNode } from './layout.ts';
import { clusterNode, eventNode } from './node.ts';
import { placeEvent } from './place.ts';
import { DAY_MS } from './scale.ts';

/** 4 px a day: a label of 200 px is 50 days long. */
const LEVEL = 8;
const lane: Lane = { ...laneOfDays('talks', []), topicIndex: 2 };

function nodeOf(event: ReturnType<typeof anEvent>, row = 0): PlacedNode {
  const placed = placeEvent(event);
  if (placed === null) throw new Error('has no place');
  return { ...eventNode(placed, lane.id, LEVEL, plainMeasure), row };
}

const MONTH = stretch('2022-03-01', '2022-03-31', 'part', { precision: 'month' });
const YEAR = stretch('2022-01-01', '2022-12-31', 'part', { precision: 'year' });
const SET = stretch('2022-01-04', '2022-01-25', 'set', {
  candidates: ['2022-01-04', '2022-01-25'].map((iso) => ({ earliest: iso, latest: iso })),
});
const OPEN = stretch('2021-01-01', null, 'open', { reaches: '2022-07-01' });

describe('items', () => {
  it.each<[string, When, string, number]>([
    ['a day', day('2022-03-15'), 'k-day s-happened t-3 is-narrow', 50],
    ['a month', MONTH, 'k-part s-happened t-3 is-narrow', 50],
    ['a year', YEAR, 'k-part s-happened t-3 is-wide', 365],
    ['a set', SET, 'k-set s-happened t-3 is-narrow', 50],
    ['an open end, as far as the sources reach', OPEN, 'k-open s-happened t-3 is-wide', 547],
  ])('%s covers its whole extent, and its whole label where that is longer', (_, when, className, days) => {
    const item = itemOf(nodeOf(anEvent('e', when)), lane, LEVEL);
    expect(item).toMatchObject({
      type: 'range',
      group: 'talks',
      className,
      start: dayToMs(when.earliest ?? ''),
    });
    expect((item.end - item.start) / DAY_MS).toBeCloseTo(days, 5);
  });

  it.each<[string, When, number]>([
    ['a day', day('2022-03-15'), 1 / 50],
    ['a month', MONTH, 31 / 50],
    ['a year', YEAR, 1],
  ])('the mark of %s takes its own share of the item', (_, when, share) => {
    expect(markShare(nodeOf(anEvent('e', when)), LEVEL)).toBeCloseTo(share, 6);
  });

  it('stand in their row', () => {
    expect(itemOf(nodeOf(anEvent('e', YEAR), 2), lane, LEVEL).style).toBe('margin-block-start: 82px');
  });

  it('slide their label along only where the mark is longer', () => {
    expect(itemOf(nodeOf(anEvent('e', YEAR)), lane, LEVEL).align).toBe('auto');
    expect(itemOf(nodeOf(anEvent('e', MONTH)), lane, LEVEL).align).toBe('left');
  });

  it('are never cut by vis where something stands at a share of the whole', () => {
    expect(itemOf(nodeOf(anEvent('e', SET)), lane, LEVEL).limitSize).toBe(false);
    expect(itemOf(nodeOf(anEvent('e', YEAR)), lane, LEVEL).limitSize).toBe(true);
  });

  it('cover both sides of a disagreement', () => {
    const sides = ['2022-01-19', '2022-04-20'].map(
      (iso, i) => ({ key: `c${i}`, when: day(iso), status: 'claimed' }) as Citation,
    );
    const event = anEvent('e', SET, {
      status: 'claimed',
      citations: sides,
      disagreements: [{ point: 'date', sides: [['c0'], ['c1']] }],
    });
    const item = itemOf(nodeOf(event), lane, LEVEL);
    expect(item.className).toBe('k-clash s-claimed t-3 is-wide');
    expect((item.end - item.start) / DAY_MS).toBe(92);
    expect(item.limitSize).toBe(false);
  });

  it('of a cluster know its members, so that another membership is another item', () => {
    const nodes = ['2022-03-14', '2022-03-15'].map((iso) => nodeOf(anEvent(iso, day(iso))));
    const cluster = { ...clusterNode(nodes, 'x', LEVEL, plainMeasure), row: 0 };
    expect(itemOf(cluster, lane, LEVEL)).toMatchObject({
      className: 'k-many t-3 is-narrow',
      members: '2022-03-14 2022-03-15',
    });
  });
});

describe('the ink of a node', () => {
  const topics = [{ id: 'trade' }, { id: 'talks' }];
  const plain: Lane = { ...lane, topicIndex: null };
  const node = (...of: string[][]) => {
    const nodes = of.map((own, i) => nodeOf(anEvent(`e${i}`, day('2022-03-15'), { topics: own })));
    return { ...clusterNode(nodes, 'x', LEVEL, plainMeasure), row: 0 };
  };
  it.each<[string, string[][], Lane, number | null]>([
    ["is its lane's, where lanes are topics", [['trade']], lane, 2],
    ["is its event's first topic's elsewhere", [['talks', 'trade']], plain, 1],
    ['is shared by the events of a cluster', [['talks'], ['talks', 'trade']], plain, 1],
    ['is plain where they differ', [['talks'], ['trade']], plain, null],
    ['is plain without a topic', [[]], plain, null],
  ])('%s', (_, of, where, expected) => {
    expect(topicOf(node(...of), where, topics)).toBe(expected);
  });
});
