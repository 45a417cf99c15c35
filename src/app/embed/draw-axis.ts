import type { TimelineEvent } from '../../core/model/published.ts';
import { element } from '../timeline/element.ts';
import styles from './axis.module.css';
import { axisWordsOf } from './axis-words-of.ts';
import type { Frame } from './frame.ts';

/** CSS pixels: narrower, the list tells more. */
const LEAST_WIDTH = 640;

/**
 * The axis, where the address asks for it and the frame is wide enough; it is five times as heavy as all else, so
 * it is fetched when its place comes into the reader's sight. Below it what is selected on it.
 *
 * @param draw an event with its headline
 */
export function drawAxis(frame: Frame, draw: (event: TimelineEvent) => HTMLElement): HTMLElement[] {
  const wide = document.documentElement.clientWidth >= LEAST_WIDTH;
  if (frame.state.view !== 'axis' || !wide || frame.shown.length === 0) return [];
  const place = element('div', { className: styles.axis });
  const selected = element('div');
  selected.role = 'status';
  const load = async () => {
    const { mountAxis } = await import('./axis.ts');
    const words = await axisWordsOf(frame.speech.language);
    mountAxis(place, frame, words, {
      onSelect: (id) => {
        const event = frame.shown.find((one) => one.id === id);
        if (event !== undefined) selected.replaceChildren(draw(event));
      },
      onUndated: () => document.getElementById('undated')?.focus(),
    });
  };
  const failed = () => {
    const { say } = frame.speech;
    place.replaceWith(element('p', { className: styles.failed, text: say.embed('frame.axisFailed') }));
  };
  new IntersectionObserver((sights, observer) => {
    if (!sights.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    load().catch(failed);
  }).observe(place);
  return [place, selected];
}
