/**
 * The one door to what is kept on a reader's machine: how the page looks and in which style it cites, and nothing
 * about what was read. A browser may refuse it (private windows, full disks, a reader's own settings); the page
 * then works the same, and forgets.
 */

/** Everything that is ever kept. */
type Kept = 'sanad-theme' | 'sanad-cite-style';

export function kept(key: Kept): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** @param value `null` forgets it */
export function keep(key: Kept, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Nothing is lost but the memory of it.
  }
}

/**
 * Told when another tab of the site keeps something else.
 *
 * @returns the way to stop listening
 */
export function onKept(key: Kept, listener: (value: string | null) => void): () => void {
  const heard = (event: StorageEvent) => {
    // A `null` key: everything was cleared.
    if (event.key === key || event.key === null) listener(event.key === null ? null : event.newValue);
  };
  addEventListener('storage', heard);
  return () => removeEventListener('storage', heard);
}
