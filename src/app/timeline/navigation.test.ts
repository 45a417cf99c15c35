import { describe, expect, it } from 'vitest';
import { dayToMs } from '../../core/dates/day.ts';
import { anEvent, day, laneOfDays, plainMeasure, stretch } from './axis.fixtures.ts';
import type { Lane } from './lanes.ts';
import { layOut, type PlacedNode } from './layout.ts';
import {
  chronologyOf,
  drawnBeside,
  earlierThan,
  eventBeside,
  hasLater,
  isEmpty,
  isOnlyCrossed,
  laterThan,
  nodeOfEvent,
  successorOf,
  whereApart,
} from './navigation.ts';
import { isCluster } from './node.ts';
import { type Placed, placeEvent } from './place.ts';

/** 1 px a day: a label of 200 px is 200 days long. */
const LEVEL = 0;
const terms = { width: 1000, height: 100, finest: 28, apart: new Set<string>(), measure: plainMeasure };

const between = (from: string, to: string) => ({ from: dayToMs(from), to: dayToMs(to) });
const first = (node: PlacedNode | null) => node?.members[0]?.event.id.slice(-10) ?? null;

const days = ['2005-01-01', '2015-01-01', '2022-03-14', '2022-03-15', '2022-03-16'];
const lane = laneOfDays('a', days);
const layout = layOut([lane], LEVEL, terms);
const { nodes } = layout;

describe('the next and the one before', () => {
  it('jump over empty years', () => {
    expect(first(laterThan(nodes, between('2004-01-01', '2007-01-01'), LEVEL))).toBe('2015-01-01');
    expect(first(earlierThan(nodes, between('2021-01-01', '2023-01-01')))).toBe('2015-01-01');
  });

  it('are also what the end of the window cuts off, but never what stands at its beginning', () => {
    expect(first(laterThan(nodes, between('2014-01-01', '2015-02-01'), LEVEL))).toBe('2015-01-01');
    expect(first(laterThan(nodes, between('2014-12-31', '2015-02-01'), LEVEL))).toBe('2022-03-14');
  });

  it.each([
    ['2004-01-01', '2007-01-01'],
    ['2014-01-01', '2015-02-01'],
    ['2014-12-31', '2015-02-01'],
    ['2021-01-01', '2024-01-01'],
    ['2022-03-01', '2022-04-01'],
  ])('from %s to %s something is later if what is later is found', (from, to) => {
    const window = between(from, to);
    expect(hasLater(nodes, window, LEVEL)).toBe(laterThan(nodes, window, LEVEL) !== null);
  });

  it('do not exist at either end', () => {
    expect(laterThan(nodes, between('2021-01-01', '2024-01-01'), LEVEL)).toBeNull();
    expect(earlierThan(nodes, between('2004-01-01', '2007-01-01'))).toBeNull();
  });
});

describe('an empty window', () => {
  it.each([
    ['2008-01-01', '2012-01-01', true],
    ['2004-01-01', '2006-01-01', false],
    // Only the end of a label reaches into it.
    ['2005-05-01', '2006-01-01', false],
  ])('from %s to %s: %s', (from, to, expected) => {
    expect(isEmpty(nodes, between(from, to))).toBe(expected);
  });
});

describe('a window that is only crossed', () => {
  const lasting = placeEvent(anEvent('decades', stretch('2000-01-01', '2025-12-31', 'span'))) as Placed;
  const at = (...events: Placed[]) => layOut([{ ...lane, events }], LEVEL, terms).nodes;
  const inside = lane.events[1] as Placed;
  it.each<[string, PlacedNode[], string, string, boolean]>([
    ['by what lasts for decades', at(lasting), '2010-01-01', '2010-03-01', true],
    ['but shows its beginning', at(lasting), '1999-01-01', '2010-03-01', false],
    ['but shows its end', at(lasting), '2024-01-01', '2026-03-01', false],
    ['while something happens', at(lasting, inside), '2014-12-01', '2015-03-01', false],
    ['by nothing', [], '2010-01-01', '2010-03-01', false],
  ])('%s', (_, drawn, from, to, expected) => {
    expect(isOnlyCrossed(drawn, between(from, to))).toBe(expected);
  });
});

describe('steps of the arrow keys', () => {
  const cluster = nodes.find(isCluster) as PlacedNode;
  const node = (i: number) => nodes[i] as PlacedNode;

  it('over what is drawn take a cluster as one', () => {
    expect(drawnBeside(nodes, node(1), 1)).toBe(cluster);
    expect(drawnBeside(nodes, cluster, 1)).toBe(cluster);
    expect(first(drawnBeside(nodes, cluster, -1))).toBe('2015-01-01');
  });

  it('over events find every one, hidden in a cluster or not', () => {
    const { events } = lane;
    const walked = [node(0)];
    const found: (string | undefined)[] = [];
    for (let i = 0; i < days.length; i += 1) {
      const next = eventBeside(events, walked.at(-1) as PlacedNode, 1);
      found.push(next?.event.id.slice(-10));
      walked.push({ ...node(0), id: String(i), members: next === null ? [] : [next] });
    }
    expect(found).toEqual([...days.slice(1), days.at(-1)]);
  });

  it('from a cluster lead to its first event, or to the one before it', () => {
    expect(eventBeside(lane.events, cluster, 1)?.event.id).toBe('a-2-2022-03-14');
    expect(eventBeside(lane.events, cluster, -1)?.event.id).toBe('a-1-2015-01-01');
  });

  it('go on from where a node was that is no more', () => {
    const gone: PlacedNode = { ...node(1), id: 'gone', members: [] };
    expect(first(successorOf(nodes, gone))).toBe('2015-01-01');
    const hidden: PlacedNode = { ...node(1), id: 'a x', members: cluster.members.slice(1, 2) };
    expect(successorOf(nodes, hidden)).toBe(cluster);
  });
});

describe('events in several lanes', () => {
  const [visit, call] = ['2022-01-19', '2022-06-01'].map((iso, i) =>
    placeEvent(anEvent(`e${i}`, day(iso)), i),
  );
  const lanes = ['a', 'b'].map<Lane>((id) => ({
    id,
    name: { by: 'all' },
    topicIndex: null,
    events: [visit, call].filter((placed) => placed !== null && placed !== undefined),
  }));

  it('come once in order of time, in the first lane', () => {
    const chronology = chronologyOf(layOut(lanes, 28, terms));
    expect(chronology.map(({ id }) => id)).toEqual(['a e0', 'a e1']);
  });

  it('are found where they stand alone', () => {
    const crowd = laneOfDays('a', ['2022-01-18', '2022-01-19', '2022-01-20']);
    const both = layOut(
      [{ ...crowd, events: [...crowd.events, ...(lanes[0]?.events ?? [])] }, lanes[1] as Lane],
      LEVEL,
      terms,
    );
    expect(nodeOfEvent(both.nodes, 'e0')?.lane).toBe('b');
  });
});

describe('opening a cluster', () => {
  const levels = { from: LEVEL, finest: 28 };
  const open = (lanes: Lane[]) => {
    const layoutAt = (level: number) => layOut(lanes, level, terms);
    const cluster = layoutAt(LEVEL).nodes.find(isCluster) as PlacedNode;
    return { cluster, apart: whereApart(cluster, levels, layoutAt), layoutAt };
  };

  it('leads to the first level at which its events stand apart', () => {
    const { cluster, apart, layoutAt } = open([lane]);
    const shown = layoutAt(apart?.level ?? 0).nodes;
    expect(cluster.members).toHaveLength(3);
    expect(shown.some(isCluster)).toBe(false);
    expect(layoutAt((apart?.level ?? 0) - 1).nodes.some(isCluster)).toBe(true);
    expect(first(apart?.first ?? null)).toBe('2022-03-14');
    expect(apart?.stretch.from).toBe(dayToMs('2022-03-14'));
  });

  it('leads to the finest level for events of one day, which stand in rows there', () => {
    const { apart, layoutAt } = open([laneOfDays('a', Array<string>(5).fill('2022-03-14'))]);
    expect(apart?.level).toBe(28);
    expect(layoutAt(28).nodes.map(({ row }) => row)).toEqual([0, 1, 2, 3, 4]);
  });
});
