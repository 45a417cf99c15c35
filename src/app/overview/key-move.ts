import type { Action } from '../keys/key-map.ts';
import { moved } from './moves.ts';
import type { Stretch } from './stretch.ts';

/** One step of an arrow, and one of a Page key, as shares of the window. */
const STEP = 1 / 12;
const PAGE = 0.8;

/** What a key on one of the handles makes of the window; `null` if it is no key of theirs. */
export function keyMove(
  window: Stretch,
  part: 'start' | 'end',
  action: Action,
  span: Stretch,
): Stretch | null {
  const length = window.to - window.from;
  const by = (share: number) => Math.max(1, Math.round(length * share));
  switch (action) {
    case 'later':
      return moved(window, part, by(STEP), span);
    case 'earlier':
      return moved(window, part, -by(STEP), span);
    case 'pageLater':
      return moved(window, 'frame', by(PAGE), span);
    case 'pageEarlier':
      return moved(window, 'frame', -by(PAGE), span);
    case 'first':
      return moved(window, part, span.from - window.from - length, span);
    case 'last':
      return moved(window, part, span.to - window.from, span);
    case 'closer':
      return zoomed(window, -by(1 / 6), span);
    case 'farther':
      return zoomed(window, by(1 / 4), span);
    default:
      return null;
  }
}

/** Both ends by as many days. */
function zoomed(window: Stretch, by: number, span: Stretch): Stretch {
  return moved(moved(window, 'start', -by, span), 'end', by, span);
}
