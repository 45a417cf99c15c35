import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { indexSchema } from '../../src/core/model/published.ts';
import { readExcerpt } from '../archive/excerpt.ts';
import { allCards } from './all-cards.ts';
import { drawingMark } from './drawing-mark.ts';
import { makeCards } from './make-cards.ts';

/** `main.ts --compiled DIR --out DIR --cache DIR`: the preview cards of a site (`scripts/build-site.mjs`). */
const text = { type: 'string', default: '' } as const;
const { compiled, out, cache } = parseArgs({ options: { compiled: text, out: text, cache: text } }).values;

const index = indexSchema.parse(JSON.parse(await readFile(join(compiled, 'index.json'), 'utf8')));
const figures = readExcerpt(compiled)?.figures ?? null;
// Not before it is needed: where it cannot be loaded, this fails and the build goes on.
const { openStudio } = await import('./studio.ts');
const { made, kept } = await makeCards(allCards(index, figures), openStudio(), drawingMark(), { out, cache });
process.stdout.write(`Preview cards: ${made} made, ${kept} kept.\n`);
