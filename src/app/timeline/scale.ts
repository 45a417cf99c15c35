/**
 * Zoom as levels: four to an octave, so that rows and clusters are worked out for few scales, not for every
 * step of a pinch. A level is laid out at its coarsest scale; anywhere else in it there is only more room.
 */
import type { Extent } from '../marks/geometry.ts';

export const DAY_MS = 86_400_000;

const STEPS_PER_OCTAVE = 4;
/** A window made from a level's own scale must fall in that level, not a rounding error below it. */
const ROUNDING = 1e-6;

/** Pixels that a day takes at the coarsest scale of a level. */
export function pixelsPerDay(level: number): number {
  return 2 ** (level / STEPS_PER_OCTAVE);
}

/** The level in which a window of that many pixels stands. */
export function levelOf(window: Extent, width: number): number {
  const scale = (width * DAY_MS) / (window.to - window.from);
  return Math.floor(Math.log2(scale) * STEPS_PER_OCTAVE + ROUNDING);
}

/** Length of a window of that many pixels at a level's own scale, in milliseconds. */
export function windowLength(level: number, width: number): number {
  return (width / pixelsPerDay(level)) * DAY_MS;
}
