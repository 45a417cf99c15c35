import { describe, expect, it } from 'vitest';
import { setOf } from '../../core/archive/bitset.ts';
import { cellSize, levelOfSize } from '../../core/archive/grid-scale.ts';
import type { Extent } from '../marks/geometry.ts';
import { crowd, DAY_MS, FakeArchive } from './archive.fixtures.ts';
import { changesBetween, fedSpan } from './feed.ts';
import { type AxisItem, itemOf } from './items.ts';
import type { LaneInfo } from './lanes.ts';
import type { Model } from './model.ts';
import { nodeOfEvent } from './navigation.ts';
import { isCluster } from './node.ts';
import { lengthOf, pan } from './windows.ts';

const YEAR = { from: 1000 * DAY_MS, to: 1365 * DAY_MS };

function asked(archive = new FakeArchive(crowd(4000, 4000))) {
  const model = archive.model();
  model.need(YEAR);
  archive.answer();
  return { archive, model };
}

const ids = (model: Model, window = YEAR) => model.nodesIn(model.levelOf(window), window).map(({ id }) => id);

describe('what is asked for', () => {
  it('is the window and as much on either side, at the coarsest level of its octave', () => {
    const { archive, model } = asked();
    expect(archive.asks).toHaveLength(1);
    const [ask] = archive.asks;
    expect(ask).toMatchObject({
      from: YEAR.from - lengthOf(YEAR),
      to: YEAR.to + lengthOf(YEAR),
      group: 'topic',
    });
    const closer = { from: YEAR.from, to: YEAR.to - lengthOf(YEAR) * 0.05 };
    expect(model.need(closer)).toBe(true);
    expect(archive.asks).toHaveLength(1);
    expect(ask?.level).toBe(levelOfSize(cellSize(ask?.level ?? Number.NaN)));
  });

  it('is another octave when the reader zooms, and until it has come no item changes', () => {
    const { archive, model } = asked();
    const itemsIn = (window: Extent) => {
      const level = model.levelOf(window);
      return model.nodesIn(level, window).map((node) => itemOf(node, {} as LaneInfo, level));
    };
    const closer = { from: YEAR.from, to: YEAR.from + lengthOf(YEAR) / 4 };
    const before = new Map(itemsIn(YEAR).map((item) => [item.id, item]));
    model.need(closer);
    for (const item of itemsIn(closer)) expect(item).toEqual(before.get(item.id));
    archive.answer();
    expect(archive.asks[1]?.level).toBe((archive.asks[0]?.level ?? 0) + 8);
    expect(model.levelOf(closer)).toBe(archive.asks[1]?.level);
  });

  it('is nothing more while the window stays inside, and once when it leaves', () => {
    const { archive, model } = asked();
    for (const share of [0.1, 0.3, 0.49, -0.4]) expect(model.need(pan(YEAR, share))).toBe(true);
    expect(archive.asks).toHaveLength(1);
    model.need(pan(YEAR, 0.6));
    model.need(pan(YEAR, 0.7));
    expect(archive.asks).toHaveLength(2);
  });

  it('is nothing beyond the first and the last event', () => {
    const archive = new FakeArchive(crowd(100, 4000));
    const model = archive.model();
    const whole = model.asked();
    model.need(whole);
    archive.answer();
    model.need(pan(whole, 0.9));
    expect(archive.asks).toHaveLength(1);
  });

  it('gives up what nobody waits for any more', () => {
    const { archive, model } = asked();
    model.need(pan(YEAR, 3));
    model.need(pan(YEAR, 6));
    expect([archive.asks.length, archive.givenUp]).toEqual([3, 1]);
    model.need(YEAR);
    expect([archive.asks.length, archive.givenUp]).toEqual([3, 2]);
  });

  it('is asked anew when other events are shown, and they are drawn when they have come', () => {
    const { archive, model } = asked();
    const before = ids(model);
    archive.version += 1;
    archive.bits = setOf(4000, [1100, 1200]);
    const next = archive.model(model);
    expect(next.need(YEAR)).toBe(true);
    expect(ids(next)).toEqual(before);
    archive.answer();
    expect(ids(next)).toEqual(['t2 1100', 't0 1200']);
    expect(next.countOf('t2')).toBe(1);
  });

  it('takes in the heads that come later, also after the reader has gone and come back', () => {
    const archive = new FakeArchive(crowd(400, 4000));
    archive.headless = 110;
    const model = archive.model();
    model.need(YEAR);
    archive.answer(true);
    const before = ids(model);
    model.need(pan(YEAR, 3));
    model.need(YEAR);
    archive.headless = null;
    archive.answer();
    expect(ids(model)).toHaveLength(before.length + 1);
    expect(archive.asks).toHaveLength(2);
  });

  it('does not take for empty what it does not know', () => {
    const { archive, model } = asked();
    expect([model.knows(pan(YEAR, 0.9)), model.knows(pan(YEAR, 1.1))]).toEqual([true, false]);
    model.need(pan(YEAR, 1.1));
    archive.answer();
    expect(model.knows(pan(YEAR, 1.1))).toBe(true);
    model.need({ from: -400 * DAY_MS, to: 4400 * DAY_MS });
    archive.answer();
    expect(model.knows(model.limits.range)).toBe(true);
  });

  it('is not built before there is anything to draw', () => {
    const archive = new FakeArchive(crowd(100, 100));
    const model = archive.model();
    expect(model.need(model.asked())).toBe(false);
    archive.answer();
    expect(archive.changes).toBe(1);
    expect(model.need(model.asked())).toBe(true);
  });

  it('draws nothing of an answer that comes after it was given up', () => {
    const { archive, model } = asked();
    archive.isStubborn = true;
    model.need(pan(YEAR, 3));
    model.need(pan(YEAR, 6));
    archive.answer();
    expect(archive.changes).toBe(2);
    expect(ids(model, pan(YEAR, 3))).toEqual([]);
    expect(ids(model, pan(YEAR, 6))).not.toEqual([]);
    model.need(pan(YEAR, 3));
    model.release();
    archive.answer();
    expect(archive.changes).toBe(2);
  });
});

describe('what is drawn', () => {
  it('keeps its items while the window moves: what stays is not touched', () => {
    const { archive, model } = asked();
    const level = model.levelOf(YEAR);
    let fed = new Map<string, AxisItem>();
    for (let share = 0; share < 3; share += 0.1) {
      const window = pan(YEAR, share);
      model.need(window);
      archive.answer();
      const span = fedSpan(window);
      const items = model.nodesIn(level, span).map((node) => itemOf(node, {} as LaneInfo, level));
      const next = new Map(items.map((item) => [item.id, item]));
      const { remove, add } = changesBetween(fed, next);
      const gone = new Set(items.map(({ id }) => id));
      expect(remove.filter((id) => gone.has(id))).toEqual([]);
      expect(add.filter(({ id }) => fed.has(id))).toEqual([]);
      expect(model.rowsOf(model.nodesIn(level, span))).toEqual(model.rowsOf([]));
      fed = next;
    }
    expect(archive.asks.length).toBeGreaterThan(3);
  });

  it('says of a cluster how many of what, and ends each label before the next', () => {
    const { model } = asked();
    const nodes = model.nodesIn(model.levelOf(YEAR), YEAR);
    const clusters = nodes.filter(isCluster);
    expect(clusters.length).toBeGreaterThan(0);
    expect(clusters[0]?.bunch?.said).toMatch(/^\d+: \w+ \d+, /);
    for (const node of nodes)
      expect(node.box.to).toBeLessThanOrEqual(Math.max(node.room ?? 0, node.extent.to));
    expect(nodes.length).toBeLessThan(100);
  });

  it('makes and measures words only where they may reach further than the mark', () => {
    const { archive, model } = asked();
    const drawn = model.nodesIn(model.levelOf(YEAR), fedSpan(YEAR));
    const before = archive.measured.length;
    expect(before).toBeLessThan(drawn.length / 10);
    expect(archive.measured.filter((words) => !/^e\d+$/.test(words))).toEqual([]);
    for (const { label } of drawn) expect(label).toBeGreaterThan(0);
    expect(archive.measured.length).toBeGreaterThanOrEqual(drawn.length);
  });

  it('leaves out what has no head, until it has', () => {
    const archive = new FakeArchive(crowd(3, 100));
    archive.headless = 1;
    const model = archive.model();
    model.need(model.asked());
    archive.answer();
    expect(ids(model, model.asked())).toEqual(['t0 0', 't2 2']);
  });

  it('draws a cluster before it knows whose it is', () => {
    const archive = new FakeArchive(Array.from({ length: 9 }, () => ({ from: 5, days: 1, topics: [0] })));
    archive.headless = 2;
    const model = archive.model();
    const window = { from: 0, to: 400 * DAY_MS };
    model.need(window);
    archive.answer();
    const cluster = model.nodesIn(model.levelOf(window), window).find(isCluster);
    expect(cluster?.bunch?.said).toBe('7: meeting 7');
    expect(cluster?.members).toEqual([]);
  });
});

describe('where it leads', () => {
  it('opens on all of it', () => {
    const { archive, model } = asked();
    const { from, to } = model.asked();
    expect(from).toBeLessThan(0);
    expect(to).toBeGreaterThan(4000 * DAY_MS);
    archive.window = { from: '1972-01-01', to: '1972-12-31' };
    expect(lengthOf(archive.model(model).asked())).toBe(366 * DAY_MS);
  });

  it('knows the nearest events beyond, and does not draw them', () => {
    const { model } = asked();
    const level = model.levelOf(YEAR);
    const { nodes } = model.layoutAt(level);
    const drawn = new Set(
      model.nodesIn(level, { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY }),
    );
    const away = nodes.filter((node) => !drawn.has(node));
    expect(away.map(({ isPassing }) => isPassing)).toEqual([true, true]);
    expect(away[0]?.extent.from).toBeLessThan(YEAR.from - lengthOf(YEAR));
    expect(away[1]?.extent.from).toBeGreaterThanOrEqual(YEAR.to + lengthOf(YEAR));
  });

  it('finds the selected event before its part has come, and sets it apart then', () => {
    const { archive, model } = asked();
    const hidden = 3333;
    archive.selected = { ordinal: hidden, head: archive.head(hidden) };
    const next = archive.model(model, [`e${hidden}`]);
    const shown = next.toShowSelected(YEAR);
    const { extent } = nodeOfEvent(next.layoutAt(next.levelOf(YEAR)).nodes, `e${hidden}`) ?? { extent: null };
    expect(extent).toMatchObject({ from: 3333 * DAY_MS });
    expect(shown.from).toBeLessThan(3333 * DAY_MS);
    expect(shown.to).toBeGreaterThan(3334 * DAY_MS);
    next.need(shown);
    archive.answer();
    expect(ids(next, shown)).toContain(`t${hidden % 3} ${hidden}`);
  });

  it('zooms into the cell of a cluster, until that is a day, which is spread out', () => {
    const archive = new FakeArchive([
      ...crowd(400, 800),
      ...Array.from({ length: 40 }, () => ({ from: 900, days: 1, topics: [1] })),
    ]);
    let model = archive.model();
    let window = model.asked();
    for (let step = 0; step < 20; step += 1) {
      model.need(window);
      archive.answer();
      const cluster = model
        .nodesIn(model.levelOf(window), window)
        .find(
          (node) =>
            isCluster(node) &&
            node.lane === 't1' &&
            node.extent.from <= 900 * DAY_MS &&
            900 * DAY_MS < node.extent.to,
        );
      if (cluster === undefined) break;
      const opened = model.open(cluster, window);
      expect(opened?.first.lane).toBe('t1');
      if (opened?.window != null) {
        expect(lengthOf(opened.window)).toBeLessThan(lengthOf(window));
        window = opened.window;
      }
      model = archive.model(model);
    }
    expect(archive.asks.at(-1)?.spread).toBe('t1 c0 900');
    const own = model.nodesIn(model.levelOf(window), window).filter(({ lane }) => lane === 't1');
    expect(own.filter(({ extent }) => extent.from === 900 * DAY_MS)).toHaveLength(40);
  });

  it('steps from event to event, and on from where a step before will lead', async () => {
    const { archive, model } = asked();
    const level = model.levelOf(YEAR);
    const node = model.nodesIn(level, YEAR).find((one) => !isCluster(one));
    const first = Number(node?.members[0]?.event.id.slice(1));
    const went: (string | undefined)[] = [];
    const go = (to: { event: { id: string } } | null) => went.push(to?.event.id);
    model.stepFrom(node ?? null, 1, go);
    model.stepFrom(node ?? null, 1, go);
    model.stepFrom(null, -1, go);
    await new Promise((resolve) => setTimeout(resolve));
    expect(went.toSorted()).toEqual([`e${first + 1}`, `e${first + 2}`, 'e3999'].toSorted());
    expect(
      archive
        .model(model, [`e${first + 2}`])
        .layoutAt(level)
        .nodes.some(({ members }) => members[0]?.event.id === `e${first + 2}`),
    ).toBe(true);
  });
});
