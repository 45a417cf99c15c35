/** `main.ts --compiled DIR --pages DIR --served DIR --address URL`: what a site is built from (`prepare.mjs`). */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { WHOLE_UP_TO } from '../../src/core/archive/format.ts';
import { pageLanguages } from '../pages/page-language.ts';
import { writeExcerpt, writeWhole } from './excerpt.ts';
import { openCompiled } from './read-compiled.ts';
import { writeArchive } from './write-archive.ts';

const text = { type: 'string', default: '' } as const;
const { compiled, pages, served, address } = parseArgs({
  options: { compiled: text, pages: text, served: text, address: text },
}).values;

const corpus = openCompiled(compiled, address || null);
const isLarge = corpus.figures.events > WHOLE_UP_TO;
if (corpus.isInLines && isLarge) writeExcerpt(corpus, pages);
else if (corpus.isInLines) writeWhole(corpus, pages);
else rmSync(pages, { recursive: true, force: true });

if (isLarge) {
  const languages = pageLanguages(corpus.head.site.languages);
  const amounts = await writeArchive(corpus, { out: served, languages, scratch: join(served, 'scratch') });
  const told = Object.entries(amounts).map(
    ([kind, { files, written }]) => `${kind} ${files} (${written} new)`,
  );
  console.log(`Served in pieces: ${told.join(', ')}.`);
} else rmSync(served, { recursive: true, force: true });
