import type { Id, TimelineEvent } from '../../core/model/published.ts';
import type { Extent } from '../marks/geometry.ts';
import type { AxisFrame } from './axis-frame.ts';
import { AxisModel, type Size } from './axis-model.ts';
import type { AxisProps } from './axis-props.ts';
import type { PlacedNode } from './layout.ts';
import { nodeOfEvent } from './navigation.ts';
import type { Measure } from './node.ts';
import { StageFeed } from './stage-feed.ts';
import type { VisStage } from './vis-stage.ts';

/** The axis as it is at this moment, shared by its parts. */
export class AxisNow {
  readonly frame: AxisFrame;
  props: AxisProps;
  /** Worked out from the props, the size and the fonts; `renew` does it again. */
  model: AxisModel;
  feed: StageFeed;
  /** There is none until all of it can be shown. */
  stage: VisStage | null = null;
  /** The window as it is drawn. */
  shown: Extent = { from: 0, to: 1 };
  /** Where the window is going, or stands. The next move starts from here, however quickly it comes. */
  target: Extent = this.shown;
  /** An event that arrow keys have led to and that would be hidden in a cluster. */
  peeked: Id | null = null;
  readonly #measure: Measure;

  constructor(frame: AxisFrame, props: AxisProps, measure: Measure) {
    this.frame = frame;
    this.props = props;
    this.#measure = measure;
    this.model = this.#newModel({ width: 0, height: 0 });
    this.feed = new StageFeed(this.model, props.texts);
  }

  renew(size: Size = this.model.size): void {
    this.model = this.#newModel(size);
  }

  #newModel(size: Size): AxisModel {
    const apart = new Set([this.props.selected, this.peeked].filter((id) => id !== null));
    return new AxisModel({ ...this.props, apart }, size, this.#measure);
  }

  /** Hands on what has changed. */
  refeed(): void {
    const { feed, model, props, shown } = this;
    feed.setModel(model, props.index.topics);
    feed.setHighlights(props.selected, props.dimmed);
    feed.feed(shown);
  }

  get level(): number {
    return this.model.levelOf(this.shown);
  }

  get nodes(): readonly PlacedNode[] {
    return this.model.layoutAt(this.level).nodes;
  }

  get selectedNode(): PlacedNode | null {
    const { selected } = this.props;
    return selected === null ? null : nodeOfEvent(this.nodes, selected);
  }

  get selectedEvent(): TimelineEvent | null {
    return this.selectedNode?.members[0]?.event ?? null;
  }
}
