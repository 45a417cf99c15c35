/** One shape a topic, so that colour is never the only sign. Paths on a 10 × 10 grid. */

const SHAPES = [
  'M5 .25a4.75 4.75 0 1 0 0 9.5a4.75 4.75 0 1 0 0-9.5z', // circle
  'M.75.75h8.5v8.5h-8.5z', // square
  'M5-.25L10.25 5L5 10.25L-.25 5z', // diamond
  'M5 .25L10 9.25H0z', // triangle up
  'M0 .75H10L5 9.75z', // triangle down
  'M3.4 0h3.2v3.4H10v3.2H6.6V10H3.4V6.6H0V3.4h3.4z', // plus
  'M2.5.67h5L10 5L7.5 9.33h-5L0 5z', // hexagon
  'M-.75 3h11.5v4h-11.5z', // bar
] as const;

/** A ring: every topic past the eighth, and no topic. */
const RING = 'M5 .5a4.5 4.5 0 1 0 0 9a4.5 4.5 0 1 0 0-9zM5 2.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5z';

/** SVG path of a topic's shape by its position in the index's topics. */
export function topicShapePath(index: number | null): string {
  return SHAPES[index ?? -1] ?? RING;
}
