import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grouping } from '../link/view-state.ts';
import type { AxisAsk, AxisNode, AxisPart } from './axis-part.ts';
import { type Bitset, fullSet, hasIn, setOf, sizeOf } from './bitset.ts';
import type { Columns } from './columns.ts';
import { aGrid, columnsOf, type GridEvent, TOPICS } from './grid.fixtures.ts';
import { cellSize, levelOfSize } from './grid-scale.ts';

const DAY_MS = 86_400_000;

const event: fc.Arbitrary<GridEvent> = fc.record({
  from: fc.oneof(
    fc.integer({ min: -400, max: 400 }),
    fc.integer({ min: 0, max: 12 }),
    fc.integer({ min: -20_000, max: 20_000 }),
  ),
  days: fc.oneof(
    { arbitrary: fc.constant(1), weight: 4 },
    fc.constantFrom(2, 7, 30, 31, 365, 3652),
    fc.integer({ min: 1, max: 40 }),
  ),
  rank: fc.integer({ min: 0, max: 5 }),
  kind: fc.integer({ min: 0, max: 3 }),
  open: fc.boolean(),
  topics: fc.uniqueArray(fc.integer({ min: 0, max: TOPICS }), { maxLength: 3 }),
});

interface Case {
  events: GridEvent[];
  columns: Columns;
  bits: Bitset;
  ask: AxisAsk;
}

const cases: fc.Arbitrary<Case> = fc
  .record({
    events: fc.array(event, { minLength: 1, maxLength: 120 }),
    seed: fc.integer(),
    level: fc.integer({ min: -24, max: 33 }),
    at: fc.integer({ min: -500, max: 500 }),
    days: fc.integer({ min: 1, max: 4000 }),
    group: fc.constantFrom<Grouping>('topic', 'none'),
    rows: fc.integer({ min: 1, max: 6 }),
    apart: fc.array(fc.nat(119), { maxLength: 2 }),
    isAll: fc.boolean(),
  })
  .map(({ events, seed, level, at, days, group, rows, apart, isAll }) => {
    const columns = columnsOf(events);
    const shown = Array.from({ length: events.length }, (_, i) => i).filter(
      (i) => ((i * 7919 + seed) & 3) !== 0,
    );
    return {
      events,
      columns,
      bits: isAll ? fullSet(events.length) : setOf(events.length, shown),
      ask: {
        ...{ level, group, rows },
        from: at * DAY_MS,
        to: (at + days) * DAY_MS,
        apart: apart.filter((ordinal) => ordinal < events.length),
        spread: null,
      },
    };
  });

const wide = { from: -40_000 * DAY_MS, to: 40_000 * DAY_MS };
const isCluster = ({ kinds }: AxisNode) => kinds.length > 0;
const overlaps = (a: { from: number; to: number }, b: { from: number; to: number }) =>
  a.from < b.to && b.from < a.to;
const reach = (node: AxisNode) => ({ from: node.from, to: Math.max(node.to, node.room) });
const seenIn = ({ nodes }: AxisPart, span: { from: number; to: number }) =>
  nodes.filter((node) => overlaps(reach(node), span));

describe('the grid of the axis', () => {
  it('never changes by panning: two parts agree where they overlap', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: -3000, max: 3000 }), ({ columns, bits, ask }, shift) => {
        const other = { ...ask, from: ask.from + shift * DAY_MS, to: ask.to + shift * DAY_MS };
        const common = { from: Math.max(ask.from, other.from), to: Math.min(ask.to, other.to) };
        fc.pre(common.from < common.to);
        const [one, two] = [aGrid(columns).part(bits, ask), aGrid(columns).part(bits, other)];
        expect(seenIn(one, common)).toEqual(seenIn(two, common));
        const heights = ({ lanes }: AxisPart) => lanes.map(({ id, rows }) => [id, rows]);
        if (ask.apart.length === 0) expect(heights(one)).toEqual(heights(two));
      }),
      { numRuns: 400 },
    );
  });

  it('lets nothing of a row touch, label included', () => {
    fc.assert(
      fc.property(cases, ({ columns, bits, ask }) => {
        const { nodes } = aGrid(columns).part(bits, { ...ask, ...wide, apart: [] });
        const last = new Map<string, AxisNode>();
        for (const node of nodes) {
          const before = last.get(`${node.lane} ${node.row}`);
          expect(node.room).toBeGreaterThan(node.from);
          expect(node.room).toBeGreaterThanOrEqual(node.to);
          if (before !== undefined) expect(before.room).toBeLessThanOrEqual(node.from);
          last.set(`${node.lane} ${node.row}`, node);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('counts every event once in each of its lanes', () => {
    fc.assert(
      fc.property(cases, ({ columns, bits, ask, events }) => {
        const { nodes, lanes } = aGrid(columns).part(bits, { ...ask, ...wide });
        for (const { id, count } of lanes) {
          const own = nodes.filter(({ lane }) => lane === id);
          expect(own.reduce((sum, node) => sum + node.count, 0)).toBe(count);
          for (const { kinds, count: many } of own.filter(isCluster)) {
            expect(kinds.reduce((sum, [, some]) => sum + some, 0)).toBe(many);
          }
          const single = own.filter((node) => !isCluster(node)).map(({ ordinal }) => ordinal);
          expect(new Set(single).size).toBe(single.length);
          expect(single.every((ordinal) => hasIn(bits, ordinal))).toBe(true);
        }
        if (ask.group === 'none') expect(lanes[0]?.count).toBe(sizeOf(bits));
        else {
          const homeless = events.filter(
            ({ topics }, i) => hasIn(bits, i) && !topics?.some((topic) => topic < TOPICS),
          );
          expect(lanes.at(-1)).toMatchObject({ id: '_rest', count: homeless.length });
        }
      }),
      { numRuns: 400 },
    );
  });

  it('has no more rows than it says, and those asked for with one for long events and one for clusters', () => {
    fc.assert(
      fc.property(cases, ({ columns, bits, ask }) => {
        const { nodes, lanes } = aGrid(columns).part(bits, { ...ask, ...wide });
        const isClose = cellSize(ask.level) === 0;
        const most = isClose ? Math.max(ask.rows, 5) + 4 : Math.max(ask.rows, 2) + 2;
        for (const { id, rows } of lanes) {
          const taken = nodes.filter(({ lane }) => lane === id).map(({ row }) => row + 1);
          expect(Math.max(1, ...taken)).toBeLessThanOrEqual(rows);
          expect(rows).toBeLessThanOrEqual(Math.max(most, 1));
        }
      }),
      { numRuns: 400 },
    );
  });

  it('says the same again, level after level of an octave', () => {
    fc.assert(
      fc.property(cases, ({ columns, bits, ask }) => {
        const grid = aGrid(columns);
        const part = grid.part(bits, ask);
        expect(grid.part(bits, ask)).toEqual(part);
        const level = levelOfSize(cellSize(ask.level));
        expect(grid.part(bits, { ...ask, level })).toEqual({ ...part, level });
      }),
      { numRuns: 200 },
    );
  });

  it('that remembers says what one says that is asked for the first time', () => {
    fc.assert(
      fc.property(cases, fc.integer({ min: -3, max: 3 }), ({ columns, bits, ask }, by) => {
        const grid = aGrid(columns);
        const asks = [
          ask,
          { ...ask, level: ask.level + by },
          { ...ask, apart: [] },
          ask,
          { ...ask, ...wide },
        ];
        for (const one of asks)
          for (const set of [bits, fullSet(columns.length)])
            expect(grid.part(set, one)).toEqual(aGrid(columns).part(set, one));
      }),
      { numRuns: 100 },
    );
  });

  it('sets apart what is asked for, in view or not, and only in rows that there are', () => {
    fc.assert(
      fc.property(cases, ({ columns, bits, ask }) => {
        const plain = aGrid(columns).part(bits, { ...ask, apart: [] });
        const ordinal = ask.apart[0];
        fc.pre(ordinal !== undefined && hasIn(bits, ordinal));
        const part = aGrid(columns).part(bits, { ...ask, apart: [ordinal as number] });
        const own = [...part.nodes, ...part.beyond].filter(
          (node) => node.ordinal === ordinal && !isCluster(node),
        );
        expect(own.length).toBeGreaterThan(0);
        const { extentFrom, extentTo } = columns;
        const [from, to] = [extentFrom, extentTo].map((days) => (days[ordinal as number] ?? 0) * DAY_MS);
        if ((from ?? 0) < ask.to && ask.from < (to ?? 0))
          expect(part.nodes.some((node) => node.ordinal === ordinal && !isCluster(node))).toBe(true);
        expect(new Set(own.map(({ lane }) => lane)).size).toBe(own.length);
        const isLong = own.some(({ from, to }) => (to - from) / DAY_MS > 0.4 * 2 ** cellSize(ask.level));
        if (isLong) return;
        // What was on its own stays where it was; what makes room may stand where its cluster was, in the last row.
        const places = new Map(plain.nodes.map((node) => [node.id, node.row]));
        const last = new Map(part.lanes.map(({ id, rows }) => [id, rows - 1]));
        const moved = part.nodes.filter(
          ({ id, lane, row }) => (places.get(id) ?? row) !== row && row !== last.get(lane),
        );
        expect(moved).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });
});

describe('a cell of the grid', () => {
  const LEVEL = levelOfSize(3);
  const ask: AxisAsk = { level: LEVEL, ...wide, group: 'none', rows: 2, apart: [], spread: null };
  const partOf = (events: GridEvent[], more?: Partial<AxisAsk>) =>
    aGrid(columnsOf(events)).part(fullSet(events.length), { ...ask, ...more });
  const day = (from: number, more?: Partial<GridEvent>): GridEvent => ({ from, days: 1, ...more });

  it('shows those that matter most, and of two alike the earlier; the rest is one cluster of the cell', () => {
    const ranks = [0, 3, 1, 0, 3, 3];
    const events = ranks.map((rank, i) => day(8 + i, { rank, kind: i % 2 }));
    const { nodes, lanes } = partOf(events);
    expect(nodes.filter(({ kinds }) => kinds.length === 0).map(({ ordinal }) => ordinal)).toEqual([1, 4]);
    expect(nodes.filter(({ kinds }) => kinds.length > 0)).toEqual([
      {
        ...{ lane: '_all', row: 2, id: '_all c3 1', count: 4, ordinal: 5 },
        ...{ from: 8 * DAY_MS, to: 16 * DAY_MS, room: 16 * DAY_MS },
        kinds: [
          [0, 2],
          [1, 2],
        ],
      },
    ]);
    expect(lanes).toEqual([{ id: '_all', count: 6, rows: 3 }]);
  });

  it('has no cluster where there is room for all, and one row where there is nothing', () => {
    expect(partOf([day(8), day(12)]).nodes.map(({ row, count }) => [row, count])).toEqual([
      [0, 1],
      [1, 1],
    ]);
    expect(partOf([day(8), day(12)]).lanes).toEqual([{ id: '_all', count: 2, rows: 2 }]);
    expect(partOf([day(8)], { group: 'topic' }).lanes.map(({ rows }) => rows)).toEqual([1, 1, 1, 1]);
  });

  it('keeps what lasts longer in a row above, the most important first, and counts the others where they begin', () => {
    const { nodes } = partOf([
      { from: 0, days: 31, rank: 1, kind: 2 },
      { from: 9, days: 31, rank: 2 },
      day(10),
      { from: 41, days: 31, rank: 1 },
    ]);
    expect(nodes.map(({ id, row, count }) => [id, row, count])).toEqual([
      ['_all c3 0', 3, 1],
      ['_all 1', 0, 1],
      ['_all 2', 1, 1],
      ['_all 3', 0, 1],
    ]);
    expect(nodes[0]).toMatchObject({ ordinal: 0, kinds: [[2, 1]] });
  });

  it('leaves a label the room to the next of its row', () => {
    // Cells of eight days: the first is even, and both its events stand one below the other.
    const { nodes } = partOf([day(1), day(5), day(9), day(14)]);
    const rooms = nodes.map(({ row, from, room }) => [row, from / DAY_MS, room / DAY_MS]);
    expect(rooms).toEqual([
      [0, 1, 9],
      [1, 5, 14],
      [0, 9, 24],
      [1, 14, 24],
    ]);
  });

  it('is spread out where it is asked for, with all its events below the rows', () => {
    const events = Array.from({ length: 9 }, (_, i) => day(8, { rank: 9 - i }));
    const { nodes, lanes } = partOf(events, { spread: '_all c3 1' });
    expect(nodes.every(({ kinds }) => kinds.length === 0)).toBe(true);
    expect(nodes.map(({ row }) => row).sort()).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(lanes[0]).toMatchObject({ count: 9, rows: 9 });
  });

  it('knows the nearest events on either side, of those that are shown', () => {
    const columns = columnsOf([day(1), day(2), day(100), day(200), day(201)]);
    const span = { from: 50 * DAY_MS, to: 150 * DAY_MS };
    const part = aGrid(columns).part(setOf(5, [0, 2, 4]), { ...ask, ...span });
    expect([part.earlier, part.later]).toEqual([0, 4]);
    const whole = aGrid(columns).part(setOf(5, [0, 2, 4]), ask);
    expect([whole.earlier, whole.later]).toEqual([null, null]);
  });

  it('takes in the shards that have come since', () => {
    const columns = {
      ...columnsOf([day(1), day(2)]),
      shards: Uint32Array.of(0, 1, 2),
      loaded: Uint8Array.of(1, 0),
    };
    const grid = aGrid(columns);
    const bits = fullSet(2);
    expect(grid.part(bits, ask).nodes.map(({ ordinal }) => ordinal)).toEqual([0]);
    columns.loaded[1] = 1;
    expect(grid.part(bits, ask).nodes.map(({ ordinal }) => ordinal)).toEqual([0, 1]);
  });
});
