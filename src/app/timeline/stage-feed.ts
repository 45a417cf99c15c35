/** Keeps vis-timeline fed with what the window can show, and the elements that its items are made of. */
import type { Id } from '../../core/model/published.ts';
import type { Extent } from '../marks/geometry.ts';
import type { AxisTexts } from './axis-texts.ts';
import { changesBetween, fedSpan, holds } from './feed.ts';
import { ItemView } from './item-view.ts';
import { type AxisItem, itemOf, laneHeight, markShare, ROW_PX, topicOf } from './items.ts';
import { LaneHead } from './lane-head.ts';
import type { LaneInfo } from './lanes.ts';
import type { PlacedNode } from './layout.ts';
import type { Model } from './model.ts';
import { eventOf } from './node.ts';
import { VisData } from './vis-data.ts';

/** Of a lane cut off by less, nothing but room is out of view. */
const CUT_PX = 8;

export class StageFeed {
  readonly data = new VisData();
  /** By item. */
  readonly views = new Map<string, ItemView>();
  /** In order of time. */
  nodes: PlacedNode[] = [];
  /** Where many items change while they are seen, the stage draws them together. */
  together: (put: () => void) => void = (put) => put();
  readonly #texts: AxisTexts;
  readonly #heads = new Map<string, LaneHead>();
  #lanes = new Map<string, LaneInfo>();
  #fed = new Map<string, AxisItem>();
  #span: Extent | null = null;
  #level = Number.NaN;
  #rows = new Map<string, number>();
  #model: Model;
  #topics: readonly { id: Id }[] = [];
  #dimmed: ReadonlySet<Id> | null = null;
  #selected: Id | null = null;

  constructor(model: Model, texts: AxisTexts) {
    this.#model = model;
    this.#texts = texts;
  }

  label(item: string): HTMLElement {
    return this.views.get(item)?.button ?? document.createElement('span');
  }

  frame(item: string): HTMLElement {
    return this.views.get(item)?.frame ?? document.createElement('span');
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
    const items = this.nodes.map((node) => itemOf(node, this.#laneOf(node), level));
    this.#prepareViews(items, level);
    this.#setRows(model.rowsOf(this.nodes));
    const changes = changesBetween(this.#fed, items);
    this.together(() => this.data.feed(changes));
    this.#fed = new Map(items.map((item) => [item.id, item]));
  }

  #laneOf(node: PlacedNode): LaneInfo {
    return this.#lanes.get(node.lane) as LaneInfo;
  }

  #prepareViews(items: readonly AxisItem[], level: number): void {
    const old = new Map(this.views);
    this.views.clear();
    for (const [i, node] of this.nodes.entries()) {
      const item = items[i] as AxisItem;
      const known = this.#fed.get(node.id)?.members === item.members ? old.get(node.id) : undefined;
      const view = known ?? this.#newView(node);
      if (known !== undefined && node.bunch !== undefined) known.bunch = node.bunch;
      view.share = markShare(node, level);
      this.views.set(node.id, view);
    }
    this.#highlight();
  }

  #newView(node: PlacedNode): ItemView {
    const lane = this.#laneOf(node);
    const topicIndex = topicOf(node, lane, this.#topics);
    const view = new ItemView(node, {
      texts: this.#texts,
      topicIndex,
      isShapeShown: lane.topicIndex === null,
    });
    return view;
  }

  #setRows(rows: Map<string, number>): void {
    this.#rows = rows;
    for (const [id, head] of this.#heads) head.height = laneHeight(rows.get(id) ?? 1);
  }

  /** How many lanes reach below a line, in pixels from the top of the lanes. */
  lanesBelow(line: number): number {
    let bottom = 0;
    let below = 0;
    for (const id of this.#lanes.keys()) {
      bottom += laneHeight(this.#rows.get(id) ?? 1);
      if (bottom > line + CUT_PX) below += 1;
    }
    return below;
  }

  /** Pixels from the top of the lanes to a node's row; of the first row, to its lane. */
  topOf(node: PlacedNode): number {
    let top = 0;
    for (const id of this.#lanes.keys()) {
      if (id === node.lane) break;
      top += laneHeight(this.#rows.get(id) ?? 1);
    }
    return top + node.row * ROW_PX;
  }

  /** Which event is selected, and which ones a search or filter would leave out. */
  setHighlights(selected: Id | null, dimmed: ReadonlySet<Id> | null): void {
    this.#selected = selected;
    this.#dimmed = dimmed;
    this.#highlight();
  }

  #highlight(): void {
    for (const node of this.nodes) {
      const view = this.views.get(node.id);
      if (view === undefined) continue;
      view.isSelected = this.#selected !== null && eventOf(node) === this.#selected;
      // A cluster is dimmed with all its members; of an archive's, nobody knows.
      const isKnown = node.bunch === undefined;
      view.isDimmed = isKnown && node.members.every(({ event }) => this.#dimmed?.has(event.id) ?? false);
    }
  }
}
