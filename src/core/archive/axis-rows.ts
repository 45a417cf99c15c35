/** Numbers of rows that are asked for, so that the opening of an archive can hold a part for each. */
export const AXIS_ROWS: readonly number[] = [2, 3, 5, 8];
