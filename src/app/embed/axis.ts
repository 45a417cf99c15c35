// First of all: see there.
import '../security/html-only.ts';
import type { Id } from '../../core/model/published.ts';
import type { AxisProps } from '../timeline/axis-props.ts';
import { axisTexts } from '../timeline/axis-texts.ts';
import { TimelineWidget } from '../timeline/timeline-widget.ts';
import type { Frame } from './frame.ts';
import { sayFrom } from './say.ts';

type Translate = Parameters<typeof axisTexts>[0];

/**
 * The site's own axis in the frame.
 *
 * @param words of namespace `timeline`
 */
export function mountAxis(
  place: HTMLElement,
  frame: Frame,
  words: object,
  tell: { onSelect: (event: Id) => void; onUndated: () => void },
): void {
  const { index, state, shown, speech } = frame;
  const say = sayFrom(words, speech.language, speech.digits) as Translate;
  const dated = shown.filter(({ when }) => when !== null);
  const nothing = () => undefined;
  const props: AxisProps = {
    source: { form: 'whole', events: dated },
    index,
    language: speech.language,
    direction: speech.direction,
    group: state.group,
    window: null,
    selected: null,
    dimmed: null,
    undatedCount: shown.length - dated.length,
    texts: axisTexts(say, speech.dates, speech),
    onSelect: (event) => {
      widget.setProps({ ...props, selected: event });
      tell.onSelect(event);
    },
    onApproach: nothing,
    onWindow: nothing,
    onShown: nothing,
    onWhole: nothing,
    onUndated: tell.onUndated,
  };
  const widget = new TimelineWidget(place, props);
}
