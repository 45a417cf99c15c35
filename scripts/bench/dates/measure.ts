import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { tag } from '../../../src/core/dates/tag.ts';
import { generate } from '../../corpus/generate.ts';

/**
 * `measure.ts --rival DIR`: reads made-up articles with our tagger and with the Arabic locale of the chrono-node that is
 * installed in DIR, in turns, and prints as JSON how many megabytes a minute of processor time each read.
 */

interface Rival {
  ar: { casual: { parse(text: string, reference: Date): unknown[] } };
}

/** About as much text as a newspaper prints in a month. */
const EVENTS = 2000;
const ROUNDS = 5;

const { rival: folder } = parseArgs({ options: { rival: { type: 'string', default: '' } } }).values;
const own = join(folder, 'node_modules', 'chrono-node');
const described = JSON.parse(await readFile(join(own, 'package.json'), 'utf8'));
const chrono: Rival = await import(pathToFileURL(join(own, described.module)).href);

const texts = [...generate(EVENTS, 1)].flatMap((line) => {
  const { article } = JSON.parse(line);
  if (article === undefined) return [];
  const publication: string = article.published.edtf;
  const reference = new Date(`${/\d{4}-\d{2}-\d{2}/.exec(publication)?.[0]}T12:00:00Z`);
  return article.paragraphs.map((text: string) => ({ text, publication, reference }));
});
const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

const readers = [
  {
    name: 'Sanad',
    read: ({ text, publication }: (typeof texts)[number]) => tag(text, { publication }).length,
  },
  {
    name: `chrono-node ${described.version}`,
    read: ({ text, reference }: (typeof texts)[number]) => chrono.ar.casual.parse(text, reference).length,
  },
].map((reader) => ({ ...reader, found: 0, rates: [] as number[] }));

for (let round = 0; round <= ROUNDS; round += 1) {
  for (const reader of readers) {
    const before = process.cpuUsage();
    reader.found = texts.reduce((sum, text) => sum + reader.read(text), 0);
    const { user, system } = process.cpuUsage(before);
    // The first round is for the engine to get warm.
    if (round > 0) reader.rates.push(bytes / 1e6 / ((user + system) / 60e6));
  }
}
const [ours, rival] = readers.map(({ name, found, rates }) => ({ name, found, rates }));
process.stdout.write(JSON.stringify({ megabytes: bytes / 1e6, paragraphs: texts.length, ours, rival }));
