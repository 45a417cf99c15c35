/** Writes the lines of a generated corpus to a file. */
import { closeSync, mkdirSync, openSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { parseArgs } from 'node:util';
import { generate } from './generate.ts';

const text = { type: 'string', default: '' } as const;
const { values } = parseArgs({ options: { events: text, seed: text, to: text } });

mkdirSync(dirname(values.to), { recursive: true });
const file = openSync(values.to, 'w');
let waiting: string[] = [];
for (const line of generate(Number(values.events), Number(values.seed))) {
  waiting.push(line);
  if (waiting.length < 256) continue;
  writeSync(file, `${waiting.join('\n')}\n`);
  waiting = [];
}
writeSync(file, waiting.map((line) => `${line}\n`).join(''));
closeSync(file);
