import type { GlobalFonts } from '@napi-rs/canvas';
import type { Direction } from '../../src/core/model/published.ts';
import { inRoot } from '../project.mjs';

/** The site's own files: a canvas has no `unicode-range`, so each file is a family and a list falls through. */
const FAMILIES: Readonly<Record<string, readonly [name: string, file: string]>> = {
  'Card Rubik Arabic': ['rubik', 'rubik-arabic'],
  'Card Rubik Latin': ['rubik', 'rubik-latin'],
  'Card Rubik Latin Ext': ['rubik', 'rubik-latin-ext'],
  'Card Rubik Cyrillic': ['rubik', 'rubik-cyrillic'],
  'Card Naskh Arabic': ['noto-naskh-arabic', 'noto-naskh-arabic-arabic'],
  'Card Naskh Latin': ['noto-naskh-arabic', 'noto-naskh-arabic-latin'],
};

/** `mixed`: Arabic in Naskh, all other scripts in Rubik. */
export type Face = 'naskh' | 'sans' | 'mixed';

const list = (...names: string[]): string => names.map((name) => `"Card ${name}"`).join(', ');

const RUBIK_WITHOUT_ARABIC = ['Rubik Latin', 'Rubik Latin Ext', 'Rubik Cyrillic'];
const RUBIK = ['Rubik Arabic', ...RUBIK_WITHOUT_ARABIC];

/** Naskh has no Cyrillic: Rubik, next in the list, writes it. */
export const FONTS: Readonly<Record<Face, string>> = {
  naskh: list('Naskh Arabic', 'Naskh Latin', ...RUBIK),
  sans: list(...RUBIK, 'Naskh Arabic'),
  mixed: list('Naskh Arabic', ...RUBIK_WITHOUT_ARABIC),
};

export const FONT_FILES = Object.values(FAMILIES).map(([folder, file]) =>
  inRoot('node_modules', '@fontsource-variable', folder, 'files', `${file}-wght-normal.woff2`),
);

/** @throws {Error} when a file cannot be read as a font */
export function registerFonts(fonts: typeof GlobalFonts): void {
  for (const [n, family] of Object.keys(FAMILIES).entries()) {
    const file = FONT_FILES[n] ?? '';
    if (!fonts.has(family) && fonts.registerFromPath(file, family) === null) {
      throw new Error(`${file} is no font that can be drawn with`);
    }
  }
}

/**
 * Rubik's noughts of Arabic and Persian are full stops to the eye: where such digits stand outside the quote, which
 * is in Naskh anyhow, a card of Arabic script is all in Naskh, and another takes its Arabic from there alone. Naskh
 * has no Cyrillic, and its figures would stand among Rubik's letters.
 */
export function sansFor(direction: Direction, words: string): Face {
  if (!/[٠-٩۰-۹]/u.test(words)) return 'sans';
  return direction === 'rtl' ? 'naskh' : 'mixed';
}
