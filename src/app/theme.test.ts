import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test } from 'vitest';
import { readTheme, showTheme } from './theme.ts';

/** As much of a page as a theme touches. */
function emptyPage() {
  const scheme = { content: 'light dark' };
  const colours = ['light', 'dark'].map((own) => ({
    dataset: { scheme: own },
    media: `(prefers-color-scheme: ${own})`,
  }));
  const documentElement: { dataset: { theme?: string } } = { dataset: {} };
  return {
    documentElement,
    scheme,
    colours,
    querySelector: () => scheme,
    querySelectorAll: (selector: string) => (selector.includes('theme-color') ? colours : [scheme]),
  };
}

/** The script of the page's head, run where this is kept. */
function firstPaint(localStorage: { getItem: (key: string) => string | null }) {
  const page = emptyPage();
  const code = readFileSync(new URL('../../public/theme.js', import.meta.url), 'utf8');
  runInNewContext(code, { document: page, localStorage });
  return page;
}

test.each([
  ['light', 'light'],
  ['dark', 'dark'],
  [null, 'system'],
  ['', 'system'],
  ['Dark', 'system'],
  ['{"theme":"dark"}', 'system'],
])('kept %j is read as %s', (value, theme) => {
  expect(readTheme(value)).toBe(theme);
});

describe.each([
  ['light', 'light', ['all', 'not all']],
  ['dark', 'dark', ['not all', 'all']],
  ['system', 'light dark', ['(prefers-color-scheme: light)', '(prefers-color-scheme: dark)']],
] as const)('%s', (theme, scheme, media) => {
  test('colours the page and the browser around it', () => {
    const page = emptyPage();
    // Whatever was shown before.
    showTheme('dark', page as unknown as Document);
    showTheme(theme, page as unknown as Document);
    expect(page.documentElement.dataset.theme).toBe(theme === 'system' ? undefined : theme);
    expect(page.scheme.content).toBe(scheme);
    expect(page.colours.map((one) => one.media)).toEqual(media);
  });

  test('is painted at first as the app shows it later', () => {
    const kept = theme === 'system' ? null : theme;
    const early = firstPaint({ getItem: (key) => (key === 'sanad-theme' ? kept : null) });
    const late = emptyPage();
    showTheme(theme, late as unknown as Document);
    expect(early.documentElement).toEqual(late.documentElement);
    expect(early.scheme).toEqual(late.scheme);
  });
});

test('the first paint survives a browser that keeps nothing', () => {
  const page = firstPaint({
    getItem: () => {
      throw new Error('SecurityError');
    },
  });
  expect(page.documentElement.dataset).toEqual({});
});
