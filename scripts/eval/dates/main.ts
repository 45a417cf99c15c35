/** Measures the tagger on the repository's own sets, and on any file of JSON lines named; see `json-lines.ts`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readJsonLines } from './json-lines.ts';
import { missesOf, tableOf } from './report.ts';
import { scoreSuite } from './score.ts';
import { ownSuites } from './suites.ts';
import { tagger } from './tagger.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'string' } },
});

const files = positionals.map((file) => readJsonLines(basename(file, '.jsonl'), readFileSync(file, 'utf8')));
const scored = (files.length > 0 ? files : ownSuites()).map((suite) => scoreSuite(suite, tagger));
process.stdout.write(`${tableOf(scored)}\n`);
if (values.misses !== undefined) {
  mkdirSync(values.misses, { recursive: true });
  for (const { suite, misses } of scored) {
    writeFileSync(join(values.misses, `failures-${suite}.txt`), `${missesOf(misses)}\n`);
  }
}
