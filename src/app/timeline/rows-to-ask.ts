import { AXIS_ROWS } from '../../core/archive/axis-rows.ts';
import { laneHeight } from './items.ts';

/** Of a lane, those for long events and for clusters. */
const OTHER_ROWS = 2;

/** Rows for single events, so that all lanes fit the page if they can. @param height for all of them, in pixels */
export function rowsToAsk(height: number, lanes: number): number {
  const fits = (rows: number) => lanes * laneHeight(rows + OTHER_ROWS) <= height;
  return AXIS_ROWS.findLast(fits) ?? (AXIS_ROWS[0] as number);
}
