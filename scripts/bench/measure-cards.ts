import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { indexSchema } from '../../src/core/model/published.ts';
import { allCards } from '../cards/all-cards.ts';
import { openStudio } from '../cards/studio.ts';

/**
 * `measure-cards.ts --compiled DIR`: draws every card of a site anew, one after the other, and prints as JSON how many
 * milliseconds each took (and how many of all processors together), from what it says to the bytes of its file.
 */
const { compiled } = parseArgs({ options: { compiled: { type: 'string', default: '' } } }).values;
const index = indexSchema.parse(JSON.parse(await readFile(join(compiled, 'index.json'), 'utf8')));
const draw = openStudio();
const times: { clock: number; processor: number }[] = [];
for (const card of allCards(index).values()) {
  const start = performance.now();
  const before = process.cpuUsage();
  await draw(card);
  const { user, system } = process.cpuUsage(before);
  times.push({ clock: performance.now() - start, processor: (user + system) / 1000 });
}
process.stdout.write(JSON.stringify(times));
