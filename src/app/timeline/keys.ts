import type { Direction } from '../../core/model/published.ts';

export type KeyAction =
  /** To the next in order of time, or the one before: each event, or what is drawn, where a cluster is one. */
  | { does: 'step'; over: 'events' | 'drawn'; by: 1 | -1 }
  | { does: 'end'; of: 'first' | 'last' }
  /** By a share of the window, towards later. */
  | { does: 'pan'; by: number }
  | { does: 'zoom'; by: number };

const PAGE = 0.8;
const ZOOM = 1.5;

/** Independent of the direction: the next page of time is later. */
const ACTIONS: Readonly<Record<string, KeyAction>> = {
  ArrowDown: { does: 'step', over: 'drawn', by: 1 },
  ArrowUp: { does: 'step', over: 'drawn', by: -1 },
  Home: { does: 'end', of: 'first' },
  End: { does: 'end', of: 'last' },
  PageDown: { does: 'pan', by: PAGE },
  PageUp: { does: 'pan', by: -PAGE },
  '+': { does: 'zoom', by: ZOOM },
  '=': { does: 'zoom', by: ZOOM },
  '-': { does: 'zoom', by: 1 / ZOOM },
};

interface Key {
  key: string;
  ctrlKey: boolean;
  altKey: boolean;
  metaKey: boolean;
}

/** `null` for keys that are not ours; with Ctrl, Alt or Meta they are the browser's. */
export function keyAction({ key, ctrlKey, altKey, metaKey }: Key, direction: Direction): KeyAction | null {
  if (ctrlKey || altKey || metaKey) return null;
  const later = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  if (key === 'ArrowLeft' || key === 'ArrowRight') {
    return { does: 'step', over: 'events', by: key === later ? 1 : -1 };
  }
  return ACTIONS[key] ?? null;
}
