interface Sweeping {
  /** Of the worker that would sweep. */
  version: string;
  /** Of the page that asks it to. */
  asking: string;
  /** How many windows of the site are open. */
  windows: number;
  registration: { installing: unknown; waiting: unknown };
}

/**
 * Whether files of other versions may be dropped. Pages of the version before this one may be open in other tabs and
 * still need theirs; a newer worker that is being installed, or waits, has put its own beside them.
 */
export function maySweep({ version, asking, windows, registration }: Sweeping): boolean {
  const isNewest = !registration.installing && !registration.waiting;
  return asking === version && windows < 2 && isNewest;
}
