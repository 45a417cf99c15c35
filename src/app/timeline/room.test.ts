import { describe, expect, it } from 'vitest';
import { dayToMs } from '../../core/dates/day.ts';
import { laneOfDays, plainMeasure } from './axis.fixtures.ts';
import { laneHeight } from './items.ts';
import { layOut } from './layout.ts';
import { eventNode } from './node.ts';
import { rowsThatFit } from './room.ts';
import { stackRows, UNLIMITED } from './rows.ts';
import { windowLength } from './scale.ts';

const LEVEL = 8;
const LENGTH = windowLength(LEVEL, 1000);

const stacked = (id: string, days: string[]) => {
  const nodes = laneOfDays(id, days).events.map((placed) => eventNode(placed, id, LEVEL, plainMeasure));
  return { nodes, rows: stackRows(nodes, UNLIMITED) };
};
const times = (n: number, iso: string) => Array<string>(n).fill(iso);

describe('rows that fit', () => {
  const busy = stacked('a', times(5, '2022-01-19'));
  const empty = stacked('b', []);
  const at = dayToMs('2022-01-19');

  it.each([
    ['all that are needed, where there is room', laneHeight(5) + laneHeight(1), 5],
    ['as many as the height allows', laneHeight(3) + laneHeight(1), 3],
    ['never fewer than two: lanes scroll', 10, 2],
  ])('%s', (_, height, rows) => {
    expect(rowsThatFit([busy, empty], LENGTH, height)(at)).toBe(rows);
  });

  it('are shared with the other lanes, where they are busy at that time', () => {
    const height = laneHeight(5) + laneHeight(1);
    expect(rowsThatFit([busy, stacked('b', times(5, '2022-01-19'))], LENGTH, height)(at)).toBe(3);
    expect(rowsThatFit([busy, stacked('b', times(5, '2012-01-19'))], LENGTH, height)(at)).toBe(5);
  });

  it('are what the lanes are laid out with', () => {
    const lanes = [laneOfDays('a', times(4, '2022-01-19')), laneOfDays('b', [])];
    const terms = { width: 1000, finest: 28, apart: new Set<string>(), measure: plainMeasure };
    const nodesAt = (height: number) => layOut(lanes, LEVEL, { ...terms, height }).nodes.length;
    expect(nodesAt(laneHeight(4) + laneHeight(1))).toBe(4);
    expect(nodesAt(laneHeight(3) + laneHeight(1))).toBe(1);
  });
});
