import { type PointerEvent, type RefObject, useRef } from 'react';
import type { Direction } from '../../core/model/published.ts';
import { centredOn, moved, type Part } from './moves.ts';
import type { Stretch } from './stretch.ts';

interface Terms {
  root: RefObject<HTMLElement | null>;
  span: Stretch;
  direction: Direction;
  window: Stretch | null;
  onMove: (window: Stretch) => void;
}

/** What was taken hold of, where, and the window as it was then. */
interface Grip {
  part: Part;
  day: number;
  window: Stretch;
}

/** Drags the frame or one of its handles; pressed elsewhere, the frame comes there and can be dragged on. */
export function usePointer({ root, span, direction, window, onMove }: Terms) {
  const grip = useRef<Grip | null>(null);

  /** The one place where pixels become days, and so where right and left change places. */
  const dayAt = (x: number): number => {
    const { left, right, width } = root.current?.getBoundingClientRect() ?? new DOMRect();
    const share = (direction === 'rtl' ? right - x : x - left) / (width || 1);
    return span.from + share * (span.to - span.from);
  };
  const release = () => {
    grip.current = null;
  };
  return {
    onPointerDown: (press: PointerEvent<HTMLElement>) => {
      if (press.button !== 0 || window === null) return;
      const part = (press.target as Element).closest<HTMLElement>('[data-part]')?.dataset.part as
        | Part
        | undefined;
      const day = dayAt(press.clientX);
      const from = part === undefined ? centredOn(window, day, span) : window;
      grip.current = { part: part ?? 'frame', day, window: from };
      press.currentTarget.setPointerCapture(press.pointerId);
      if (part === undefined) onMove(from);
    },
    onPointerMove: (move: PointerEvent<HTMLElement>) => {
      const held = grip.current;
      if (held === null) return;
      onMove(moved(held.window, held.part, Math.round(dayAt(move.clientX) - held.day), span));
    },
    onPointerUp: release,
    onPointerCancel: release,
  };
}
