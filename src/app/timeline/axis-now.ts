import type { EventHead } from '../../core/model/event-head.ts';
import type { Id } from '../../core/model/published.ts';
import type { Extent } from '../marks/geometry.ts';
import type { AxisFrame } from './axis-frame.ts';
import { AxisModel } from './axis-model.ts';
import type { AxisProps } from './axis-props.ts';
import type { PlacedNode } from './layout.ts';
import type { TextMeasure } from './measure-text.ts';
import type { Model, ModelTerms, Size } from './model.ts';
import { nodeOfEvent } from './navigation.ts';
import { StageFeed } from './stage-feed.ts';
import type { VisStage } from './vis-stage.ts';

/** The axis as it is at this moment, shared by its parts. */
export class AxisNow {
  readonly frame: AxisFrame;
  props: AxisProps;
  /** Worked out from the props, the size and the fonts; `renew` does it again. */
  model: Model;
  feed: StageFeed;
  /** There is none until all of it can be shown. */
  stage: VisStage | null = null;
  /** The window as it is drawn. */
  shown: Extent = { from: 0, to: 1 };
  /** Where the window is going, or stands. The next move starts from here, however quickly it comes. */
  target: Extent = this.shown;
  /** An event that arrow keys have led to and that would be hidden in a cluster. */
  peeked: Id | null = null;
  readonly #measure: TextMeasure;
  readonly #onChange: () => void;

  /** @param onChange called when more is known of what is to be drawn */
  constructor(frame: AxisFrame, props: AxisProps, measure: TextMeasure, onChange: () => void) {
    this.frame = frame;
    this.props = props;
    this.#measure = measure;
    this.#onChange = onChange;
    this.model = this.#newModel({ width: 0, height: 0 }, null);
    this.feed = new StageFeed(this.model, props.texts);
  }

  renew(size: Size = this.model.size): void {
    this.model = this.#newModel(size, this.model);
  }

  #newModel(size: Size, before: Model | null): Model {
    const { props, peeked } = this;
    const apart = new Set([props.selected, peeked].filter((id) => id !== null));
    const terms = { props, apart, size, before, measure: this.#measure, onChange: this.#onChange };
    return modelOf(terms);
  }

  /** Hands on what has changed. */
  refeed(): void {
    const { feed, model, props, shown } = this;
    // First of all: what is known already is drawn at once.
    model.need(shown);
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

  get selectedEvent(): EventHead | null {
    return this.selectedNode?.members[0]?.event ?? null;
  }
}

function modelOf(terms: ModelTerms): Model {
  const { props, apart, size, measure } = terms;
  const { source } = props;
  if (source.form === 'archive') return source.kit.modelOf(terms, source);
  return new AxisModel({ ...props, events: source.events, apart }, size, measure);
}
