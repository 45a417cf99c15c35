/** Ends a command with a message for people, without a stack. `run.cjs` knows it by its name. */
export class Stop extends Error {
  /** @override */
  name = 'Stop';
}
