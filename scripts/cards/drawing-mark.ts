import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inRoot } from '../project.mjs';
import { FONT_FILES } from './fonts.ts';
import { INK_FILES } from './inks.ts';

/** Of the app, what draws marks and shapes. */
const MARKS = ['mark-pieces', 'geometry', 'topic-shapes'].map((name) =>
  inRoot('src', 'app', 'marks', `${name}.ts`),
);

/** What all cards are drawn with: this code, typefaces, colours, the canvas's version and Node's. Another: draw all anew. */
export function drawingMark(): string {
  const hash = createHash('sha256');
  const own = readdirSync(inRoot('scripts', 'cards'))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .sort()
    .map((name) => inRoot('scripts', 'cards', name));
  for (const file of [...own, ...MARKS, ...INK_FILES, ...FONT_FILES]) hash.update(readFileSync(file));
  const canvas: unknown = createRequire(import.meta.url)('@napi-rs/canvas/package.json');
  const { versions, platform, arch } = process;
  return hash.update(JSON.stringify([canvas, versions, platform, arch])).digest('hex');
}
