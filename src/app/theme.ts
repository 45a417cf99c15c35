import { useSyncExternalStore } from 'react';
import { keep, kept, onKept } from './storage.ts';

/** `system` follows what the reader's machine does, by day and by night. */
type Theme = 'system' | 'light' | 'dark';

export const THEMES: readonly Theme[] = ['system', 'light', 'dark'];

const KEY = 'sanad-theme';

/** What is kept as a theme; whatever else stands there, an older or another program wrote. */
export function readTheme(value: string | null): Theme {
  return value === 'light' || value === 'dark' ? value : 'system';
}

/** Colours the page and the browser around it. `public/theme.js` does the first half before the first paint. */
export function showTheme(theme: Theme, page: Document = document): void {
  const root = page.documentElement;
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  for (const meta of page.querySelectorAll<HTMLMetaElement>('meta[name="color-scheme"]')) {
    meta.content = theme === 'system' ? 'light dark' : theme;
  }
  for (const meta of page.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = meta.dataset.scheme;
    meta.media = theme === 'system' ? `(prefers-color-scheme: ${own})` : own === theme ? 'all' : 'not all';
  }
}

const listeners = new Set<() => void>();
// Kept here too: where the browser keeps nothing, a choice still holds as long as the page is open.
let current = readTheme(kept(KEY));

function change(theme: Theme): void {
  current = theme;
  showTheme(theme);
  for (const listener of listeners) listener();
}

/** At the start, once: what the page was painted in, and what other tabs choose from now on. */
export function startTheme(): void {
  showTheme(current);
  onKept(KEY, (value) => change(readTheme(value)));
}

function choose(theme: Theme): void {
  keep(KEY, theme === 'system' ? null : theme);
  change(theme);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** The theme and the way to choose another. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  return [useSyncExternalStore(subscribe, () => current), choose];
}
