/** The elements of the items that vis-timeline has drawn: built when it asks for them, kept while it has the item. */
import type { Id } from '../../core/model/published.ts';
import type { AxisTexts } from './axis-texts.ts';
import { ItemView } from './item-view.ts';
import { markShare, topicOf } from './items.ts';
import type { LaneInfo } from './lanes.ts';
import type { PlacedNode } from './layout.ts';
import { eventOf } from './node.ts';

interface ViewTerms {
  level: number;
  topics: readonly { id: Id }[];
  laneOf(node: PlacedNode): LaneInfo;
}

export class ItemViews {
  readonly #texts: AxisTexts;
  readonly #views = new Map<string, ItemView>();
  #nodes = new Map<string, PlacedNode>();
  #terms: ViewTerms | null = null;
  #dimmed: ReadonlySet<Id> | null = null;
  #selected: Id | null = null;

  constructor(texts: AxisTexts) {
    this.#texts = texts;
  }

  /** `undefined` while it has not been drawn. */
  get(item: string): ItemView | undefined {
    return this.#views.get(item);
  }

  /** As vis-timeline draws it; `undefined` if it is not fed. */
  toDraw(item: string): ItemView | undefined {
    const node = this.#nodes.get(item);
    if (node === undefined || this.#terms === null) return undefined;
    const view = this.#views.get(item) ?? this.#newView(node, this.#terms);
    this.#views.set(item, view);
    return view;
  }

  clear(): void {
    this.#views.clear();
    this.#nodes.clear();
  }

  /** @param isOther whether a node of a known item is another item now, which takes elements of its own */
  feed(nodes: readonly PlacedNode[], isOther: (node: PlacedNode) => boolean, terms: ViewTerms): void {
    this.#terms = terms;
    this.#nodes = new Map(nodes.map((node) => [node.id, node]));
    for (const [item, view] of this.#views) {
      const node = this.#nodes.get(item);
      if (node === undefined || isOther(node)) {
        this.#views.delete(item);
        continue;
      }
      if (node.bunch !== undefined) view.bunch = node.bunch;
      this.#mark(view, node, terms);
    }
  }

  #newView(node: PlacedNode, terms: ViewTerms): ItemView {
    const lane = terms.laneOf(node);
    const view = new ItemView(node, {
      texts: this.#texts,
      topicIndex: topicOf(node, lane, terms.topics),
      isShapeShown: lane.topicIndex === null,
    });
    this.#mark(view, node, terms);
    return view;
  }

  /** Which event is selected, and which ones a search or filter would leave out. */
  highlight(selected: Id | null, dimmed: ReadonlySet<Id> | null): void {
    if (selected === this.#selected && dimmed === this.#dimmed) return;
    this.#selected = selected;
    this.#dimmed = dimmed;
    for (const [item, view] of this.#views) {
      const node = this.#nodes.get(item);
      if (node !== undefined) this.#light(view, node);
    }
  }

  #mark(view: ItemView, node: PlacedNode, { level }: ViewTerms): void {
    view.share = markShare(node, level);
    this.#light(view, node);
  }

  #light(view: ItemView, node: PlacedNode): void {
    view.isSelected = this.#selected !== null && eventOf(node) === this.#selected;
    // A cluster is dimmed with all its members; of an archive's, nobody knows.
    const isKnown = node.bunch === undefined;
    view.isDimmed = isKnown && node.members.every(({ event }) => this.#dimmed?.has(event.id) ?? false);
  }
}
