import type { Extent } from '../marks/geometry.ts';
import type { AxisNow } from './axis-now.ts';
import { StageFeed } from './stage-feed.ts';
import type { Work } from './turns.ts';
import { type StageEvents, VisStage } from './vis-stage.ts';

/** A stage for the axis as it is now, with all that belongs into a window: a turn for each part of it. */
export function* buildStage(now: AxisNow, window: Extent, events: StageEvents): Work<VisStage> {
  const { props, model, frame } = now;
  const feed = new StageFeed(model, props.texts);
  now.feed = feed;
  now.refeed();
  yield;
  const stage = new VisStage(
    {
      direction: props.direction,
      window,
      limits: model.limits,
      data: feed.data,
      lanes: props.texts.lanes,
      label: (item) => feed.label(item),
      frame: (item) => feed.frame(item),
      head: (lane) => feed.head(lane),
    },
    events,
  );
  // A small corpus has few of them, and their focus is not to be lost for a frame.
  if (model.isPartial) feed.stage = stage;
  let isWhole = false;
  try {
    yield;
    stage.show(frame.stage);
    yield;
    isWhole = true;
  } finally {
    if (!isWhole) stage.destroy();
  }
  return stage;
}
