/** The grid of time: cells as long at every window, in days of a power of two, counted from 1970. */

/** Levels of zoom that double the scale. */
export const STEPS_PER_OCTAVE = 4;

/** At the coarsest scale of its levels a cell is so many pixels wide, at the finest less than twice as many. */
const CELL_PX = 320;

/** From this level on every day is a cell: at the closest zoom two things of one week are seldom put together. */
const DAYS_FROM = 28;

/** A cell is `2 ** cellSize(level)` days long. */
export function cellSize(level: number): number {
  return level >= DAYS_FROM ? 0 : Math.max(0, Math.ceil(Math.log2(CELL_PX) - level / STEPS_PER_OCTAVE));
}

/** The coarsest level whose cells are of a size. */
export function levelOfSize(size: number): number {
  return size === 0 ? DAYS_FROM : Math.ceil((Math.log2(CELL_PX) - size) * STEPS_PER_OCTAVE);
}

/** The cell in which a day falls. A day number may be negative: shifting rounds down. */
export function cellOf(day: number, size: number): number {
  return day >> size;
}

/** In days; pixels as at the coarsest scale of the cells' levels, so that nothing differs within their octave. */
export function daysOfPixels(pixels: number, size: number): number {
  return size === 0 ? pixels / 2 ** (DAYS_FROM / STEPS_PER_OCTAVE) : (pixels / CELL_PX) * 2 ** size;
}
