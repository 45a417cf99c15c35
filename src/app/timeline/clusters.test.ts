import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../core/dates/day.ts';
import { anEvent, laneOfDays, plainMeasure, stretch } from './axis.fixtures.ts';
import type { Lane } from './lanes.ts';
import { layOut, type PlacedNode, rowsIn } from './layout.ts';
import { isCluster } from './node.ts';
import { placeEvent } from './place.ts';

/** So low that no lane may have more rows than it must. */
const terms = { width: 1000, height: 100, finest: 28, apart: new Set<string>(), measure: plainMeasure };

/** Around 1 px a day: a label is 200 days wide. */
const FAR = 0;
/** Around 128 px a day. */
const NEAR = 28;

const describeNodes = (nodes: readonly PlacedNode[]) =>
  nodes.map((node) => `${node.row}: ${node.members.map(({ event }) => event.id.slice(-10)).join(' ')}`);

function touching(nodes: readonly PlacedNode[]): string[] {
  return nodes.flatMap((a, i) =>
    nodes
      .slice(i + 1)
      .filter((b) => a.lane === b.lane && a.row === b.row && a.box.from < b.box.to && b.box.from < a.box.to)
      .map((b) => `${a.id} and ${b.id}`),
  );
}

describe('rows and clusters', () => {
  it('leave apart what has room', () => {
    const lane = laneOfDays('a', ['2020-01-01', '2020-10-01', '2020-11-01', '2021-10-01']);
    expect(describeNodes(layOut([lane], FAR, terms).nodes)).toEqual([
      '0: 2020-01-01',
      '0: 2020-10-01',
      '1: 2020-11-01',
      '0: 2021-10-01',
    ]);
  });

  it('put together what would need a row too many', () => {
    const lane = laneOfDays('a', ['2020-01-01', '2022-03-14', '2022-03-15', '2022-03-16', '2022-04-01']);
    const { nodes } = layOut([lane], FAR, terms);
    expect(describeNodes(nodes)).toEqual(['0: 2020-01-01', '0: 2022-03-14 2022-03-15 2022-03-16 2022-04-01']);
  });

  it('put nothing together at the finest level: events of one day stand in rows', () => {
    const lane = laneOfDays('a', Array<string>(6).fill('2022-03-14'));
    expect(layOut([lane], NEAR, terms).nodes.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(layOut([lane], NEAR - 1, terms).nodes).toHaveLength(1);
  });

  it('keep the selected event out of its cluster', () => {
    const lane = laneOfDays('a', ['2022-03-14', '2022-03-15', '2022-03-16', '2022-03-17']);
    const selected = 'a-2-2022-03-16';
    const { nodes } = layOut([lane], FAR, { ...terms, apart: new Set([selected]) });
    expect(nodes.map(({ members }) => members.length)).toEqual([3, 1]);
    expect(nodes[1]?.members[0]?.event.id).toBe(selected);
    expect(touching(nodes)).toEqual([]);
  });

  it('leave room beside bars that last for years', () => {
    const days = laneOfDays('a', ['2015-03-01', '2015-03-02', '2015-03-03']);
    const bars = ['x', 'y'].flatMap(
      (id) => placeEvent(anEvent(id, stretch('2011-01-01', null, 'open', { reaches: '2025-07-20' }))) ?? [],
    );
    const lane: Lane = { ...days, events: [...bars, ...days.events] };
    const sizes = layOut([lane], FAR, terms).nodes.map(({ members, row }) => [row, members.length]);
    expect(sizes).toEqual([
      [0, 1],
      [1, 1],
      [2, 3],
    ]);
  });

  it('put a long mark above the crowd in which it begins', () => {
    const days = laneOfDays('a', ['2022-01-19', '2022-01-19', '2022-01-19']);
    const year = placeEvent(anEvent('year', stretch('2022-01-19', '2023-06-01', 'part')), 3);
    const lane: Lane = { ...days, events: [...days.events, ...(year === null ? [] : [year])] };
    const { nodes } = layOut([lane], FAR, { ...terms, height: 1000 });
    expect(describeNodes(nodes)).toContain('0: year');
    expect(nodes.map(({ row }) => row).sort()).toEqual([0, 1, 2, 3]);
  });

  it('let marks of years touch, but never a label and a mark', () => {
    const years = ['2020', '2021'].flatMap((year, i) => {
      const when = stretch(`${year}-01-01`, `${year}-12-31`, 'part', { precision: 'year' });
      return placeEvent(anEvent(year, when), i) ?? [];
    });
    const { nodes } = layOut([{ ...laneOfDays('a', []), events: years }], FAR, terms);
    expect(nodes.map(({ row }) => row)).toEqual([0, 0]);
    const touch = laneOfDays('a', ['2020-01-01', '2020-07-19']);
    expect(layOut([touch], FAR, terms).nodes.map(({ row }) => row)).toEqual([0, 1]);
  });

  it('count the rows that a lane needs', () => {
    const lanes = [laneOfDays('a', ['2022-03-14', '2022-03-15']), laneOfDays('b', ['2022-03-14'])];
    expect(rowsIn(layOut(lanes, FAR, terms).nodes)).toEqual(
      new Map([
        ['a', 2],
        ['b', 1],
      ]),
    );
  });
});

describe('whatever the events', () => {
  const days = fc.array(fc.integer({ min: 0, max: 3000 }), { maxLength: 60 });
  const levels = fc.integer({ min: -10, max: 30 });
  const laneFrom = (offsets: number[]) =>
    laneOfDays('a', offsets.map((n) => addDays('2015-01-01', n)).sort());

  it('no label touches another, and every event is somewhere, once', () => {
    fc.assert(
      fc.property(days, levels, (offsets, level) => {
        const { nodes } = layOut([laneFrom(offsets)], level, terms);
        expect(touching(nodes)).toEqual([]);
        expect(nodes.flatMap(({ members }) => members)).toHaveLength(offsets.length);
        expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
      }),
    );
  });

  it('a cluster keeps its id and its members when events far away come and go', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 20 }), (offsets, level) => {
        const near = layOut([laneFrom(offsets)], level, terms);
        const more = layOut([laneFrom([...offsets, 90_000, 90_001])], level, terms);
        const clusters = (nodes: readonly PlacedNode[]) =>
          nodes.filter(isCluster).map(({ id, members }) => `${id} ${members.length}`);
        expect(clusters(more.nodes).slice(0, clusters(near.nodes).length)).toEqual(clusters(near.nodes));
      }),
    );
  });
});
