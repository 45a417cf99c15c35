import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StillSite } from '../../src/app/still/still.ts';
import { inRoot } from '../project.mjs';

/** Of all that pages are drawn from: what draws them, and what it is given. @param folder of its built files */
export function digestOfDrawing(folder: string, site: StillSite): string {
  const hash = createHash('sha256');
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(file.slice(folder.length)).update(readFileSync(file));
  // Each by itself: the texts of a large corpus are more than one string holds.
  for (const part of [site.languages, site.index, ...site.articles]) hash.update(JSON.stringify(part));
  return hash.digest('hex');
}

/**
 * The style sheet that pages share. They name it before it is complete, and it is never asked for again: its name is
 * made from all that its content follows from, which is what is drawn, and what makes pages of that.
 *
 * @param drawing `digestOfDrawing`
 */
export function nameOfLooks(drawing: string): string {
  const hash = createHash('sha256').update(drawing);
  const folder = inRoot('scripts', 'pages');
  const sources = readdirSync(folder).filter((file) => /(?<!\.test)\.ts$/.test(file));
  for (const file of sources.sort()) hash.update(readFileSync(join(folder, file)));
  return `assets/looks-${hash.digest('hex').slice(0, 8)}.css`;
}
