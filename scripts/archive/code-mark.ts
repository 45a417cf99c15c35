import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inRoot } from '../project.mjs';

/** Of all code that decides what is written of a corpus: what other code wrote is written anew. */
export function codeMark(): string {
  const hash = createHash('sha256');
  for (const room of ['src/core', 'scripts/archive', 'scripts/vite']) {
    const files = readdirSync(inRoot(room), { recursive: true, encoding: 'utf8' });
    for (const file of files.filter((name) => /\.m?[tj]s$/.test(name) && !name.includes('.test.')).sort())
      hash.update(`${file}\n`).update(readFileSync(join(inRoot(room), file)));
  }
  return hash.digest('hex');
}
