import type { Direction } from '../../core/model/published.ts';

export interface Wheel {
  deltaX: number;
  deltaY: number;
  deltaMode: number;
  shiftKey: boolean;
  ctrlKey: boolean;
}

const LINE_PX = 40;
const PAGE_PX = 800;

/**
 * Pixels by which a turn of the wheel moves the window towards later; 0 if it means something else: with Ctrl
 * zooming, up and down the page. A wheel to the right shows what is on the right, which is earlier where time
 * runs to the left; vis-timeline's own option forgets that.
 */
export function panOf(wheel: Wheel, direction: Direction): number {
  const { deltaX, deltaY, deltaMode, shiftKey, ctrlKey } = wheel;
  if (ctrlKey) return 0;
  const isSideways = Math.abs(deltaX) > Math.abs(deltaY);
  const turned = isSideways ? deltaX : shiftKey ? deltaY : 0;
  const pixels = turned * (deltaMode === 1 ? LINE_PX : deltaMode === 2 ? PAGE_PX : 1);
  return direction === 'rtl' ? 0 - pixels : pixels;
}
