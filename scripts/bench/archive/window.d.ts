import '../../../src/bench/handle.ts';

declare global {
  /** Of the page in which a function is evaluated: Node has none. */
  const window: Window;
}
