import type { Direction } from '../../core/model/published.ts';
import { type Action, actionOf, type Press } from '../keys/key-map.ts';

export type KeyAction =
  /** To the next in order of time, or the one before: each event, or what is drawn, where a cluster is one. */
  | { does: 'step'; over: 'events' | 'drawn'; by: 1 | -1 }
  | { does: 'end'; of: 'first' | 'last' }
  /** By a share of the window, towards later. */
  | { does: 'pan'; by: number }
  | { does: 'zoom'; by: number };

const PAGE = 0.8;
const ZOOM = 1.5;

/** What each action of the table of keys does on the axis. */
const ACTIONS: Readonly<Partial<Record<Action, KeyAction>>> = {
  later: { does: 'step', over: 'events', by: 1 },
  earlier: { does: 'step', over: 'events', by: -1 },
  next: { does: 'step', over: 'drawn', by: 1 },
  previous: { does: 'step', over: 'drawn', by: -1 },
  first: { does: 'end', of: 'first' },
  last: { does: 'end', of: 'last' },
  pageLater: { does: 'pan', by: PAGE },
  pageEarlier: { does: 'pan', by: -PAGE },
  closer: { does: 'zoom', by: ZOOM },
  farther: { does: 'zoom', by: 1 / ZOOM },
};

/** `null` for keys that are not the axis's. */
export function keyAction(press: Press, direction: Direction): KeyAction | null {
  const action = actionOf('axis', press, direction);
  return action === null ? null : (ACTIONS[action] ?? null);
}
