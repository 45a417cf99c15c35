/** Keeps vis-timeline fed with what the window can show, and the elements that its items are made of. */
import type { Id } from '../../core/model/published.ts';
import type { Extent } from '../marks/geometry.ts';
import type { AxisTexts } from './axis-texts.ts';
import { changesBetween, fedSpan, holds } from './feed.ts';
import { ItemViews } from './item-views.ts';
import { type AxisItem, itemOf, ROW_PX } from './items.ts';
import { LaneHead } from './lane-head.ts';
import { LaneStack } from './lane-stack.ts';
import type { LaneInfo } from './lanes.ts';
import type { PlacedNode } from './layout.ts';
import type { Model } from './model.ts';
import { VisData } from './vis-data.ts';

/** Of a partial model, lanes are fed as far beside those in view. */
const BESIDE_PX = 100;

/** What the stage does for what it is fed with. */
interface Fed {
  /** Where many items change while they are seen, it draws them together. */
  drawTogether(put: () => void): void;
  /** Lanes are of other heights now, in pixels. */
  setHeights(heights: ReadonlyMap<Id, number>): void;
}

export class StageFeed {
  readonly data = new VisData();
  readonly views: ItemViews;
  /** Of the window and beside it, in lanes in view or not, in order of time. */
  nodes: PlacedNode[] = [];
  stage: Fed = { drawTogether: (put) => put(), setHeights: () => undefined };
  readonly #texts: AxisTexts;
  readonly #heads = new Map<string, LaneHead>();
  #lanes = new Map<string, LaneInfo>();
  #stack = new LaneStack([], new Map());
  #fed = new Map<string, AxisItem>();
  #fedLanes: ReadonlySet<Id> = new Set();
  #scrollTop = 0;
  #span: Extent | null = null;
  #level = Number.NaN;
  #model: Model;
  #topics: readonly { id: Id }[] = [];

  constructor(model: Model, texts: AxisTexts) {
    this.#model = model;
    this.#texts = texts;
    this.views = new ItemViews(texts);
  }

  label(item: string): HTMLElement {
    return this.views.toDraw(item)?.button ?? document.createElement('span');
  }

  frame(item: string): HTMLElement {
    return this.views.toDraw(item)?.frame ?? document.createElement('span');
  }

  head(lane: string): HTMLElement {
    return this.#heads.get(lane)?.root ?? document.createElement('span');
  }

  /** Other events, lanes, measures or size: everything is worked out anew at the next feed. */
  setModel(model: Model, topics: readonly { id: Id }[]): void {
    this.#model = model;
    this.#topics = topics;
    this.#span = null;
    const lanes = new Map(model.lanes.map((lane) => [lane.id, lane]));
    const isRegrouped = [...lanes.keys()].join() !== [...this.#lanes.keys()].join();
    this.#lanes = lanes;
    if (isRegrouped) this.#regroup();
    for (const lane of model.lanes) {
      const head = this.#heads.get(lane.id);
      if (head !== undefined) head.count = model.countOf(lane.id);
    }
  }

  #regroup(): void {
    // Lanes of different groupings may have one id: no item of the old ones may stay.
    this.data.feed({ remove: [...this.#fed.keys()], add: [] });
    this.#fed.clear();
    this.views.clear();
    this.#heads.clear();
    for (const lane of this.#model.lanes) this.#heads.set(lane.id, new LaneHead(lane, this.#texts));
    this.data.setLanes([...this.#lanes.keys()]);
  }

  /** Does nothing while the window stays in what is fed. */
  feed(window: Extent): void {
    const model = this.#model;
    const level = model.levelOf(window);
    if (level === this.#level && this.#span !== null && holds(this.#span, window, model.slack)) return;
    this.#level = level;
    this.#span = fedSpan(window);
    this.nodes = model.nodesIn(level, this.#span);
    this.#setRows(model.rowsOf(this.nodes));
    this.#feedLanes();
  }

  /** The lanes are scrolled, by so many pixels from their top. */
  scrollTo(scrollTop: number): void {
    this.#scrollTop = scrollTop;
    const isFed = [...this.#lanesInView(0)].every((lane) => this.#fedLanes.has(lane));
    if (!isFed) this.#feedLanes();
  }

  /** Of a small corpus, all: it has few items. @param beside pixels above and below */
  #lanesInView(beside: number): ReadonlySet<Id> {
    const { isPartial, size } = this.#model;
    if (!isPartial) return new Set(this.#lanes.keys());
    const top = this.#scrollTop - beside;
    return this.#stack.within({ top, bottom: top + size.height + 2 * beside });
  }

  #feedLanes(): void {
    const level = this.#level;
    this.#fedLanes = this.#lanesInView(BESIDE_PX);
    const nodes = this.nodes.filter(({ lane }) => this.#fedLanes.has(lane));
    const items = nodes.map((node) => itemOf(node, this.#laneOf(node), level));
    const wanted = new Map(items.map((item) => [item.id, item]));
    const isOther = ({ id }: PlacedNode) => this.#fed.get(id)?.members !== wanted.get(id)?.members;
    const terms = { level, topics: this.#topics, laneOf: (node: PlacedNode) => this.#laneOf(node) };
    this.views.feed(nodes, isOther, terms);
    const changes = changesBetween(this.#fed, wanted);
    this.stage.drawTogether(() => this.data.feed(changes));
    this.#fed = wanted;
  }

  #laneOf(node: PlacedNode): LaneInfo {
    return this.#lanes.get(node.lane) as LaneInfo;
  }

  #setRows(rows: ReadonlyMap<string, number>): void {
    this.#stack = new LaneStack(this.#lanes.keys(), rows);
    const { heights } = this.#stack;
    for (const [id, head] of this.#heads) head.height = heights.get(id) ?? 0;
    this.stage.setHeights(heights);
  }

  /** How many lanes reach below a line, in pixels from the top of the lanes. */
  lanesBelow(line: number): number {
    return this.#stack.below(line);
  }

  /** Pixels from the top of the lanes to a node's row; of the first row, to its lane. */
  topOf(node: PlacedNode): number {
    return this.#stack.topOf(node.lane) + node.row * ROW_PX;
  }

  /** Which event is selected, and which ones a search or filter would leave out. */
  setHighlights(selected: Id | null, dimmed: ReadonlySet<Id> | null): void {
    this.views.highlight(selected, dimmed);
  }
}
