/**
 * data/ → public/data/, from the command line. See `--help`.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runCommand } from './command.ts';
import { runLinesCommand } from './lines/lines-command.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const HELP = `Compiles a corpus: proves every quote, date and reference in it and writes the public format.

  --data DIR    what editors write   (default: data/ of this project)
  --out DIR     what is written      (default: public/data/ of this project)
  --check       write nothing; fail if the output is not what the data gives
  --quiet       on success say nothing but notes and what was written

Or, for many articles, one with its events a line (data/SPEC.md says how):

  --jsonl FILE  the lines; - for standard input
  --site DIR    where site.yaml, people.yaml, places.yaml, topics.yaml and kinds.yaml stand
                (default: the first line holds what they would)
  --out DIR     where corpus.json, events.jsonl and articles.jsonl are written
`;

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: `${ROOT}data` },
    out: { type: 'string' },
    check: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
    jsonl: { type: 'string' },
    site: { type: 'string' },
  },
});

const voice = { say: console.log, complain: console.error };
const { data, jsonl, site, out, check, quiet } = options;
if (options.help) console.log(HELP);
else if (jsonl === undefined) {
  process.exitCode = runCommand({ data, out: out ?? `${ROOT}public/data`, check, quiet }, voice);
} else if (out === undefined || check) {
  console.error('--jsonl wants --out DIR, and knows no --check.');
  process.exitCode = 1;
} else {
  const cache = `${ROOT}.cache/lines`;
  process.exitCode = await runLinesCommand({ jsonl, site, out, cache, quiet }, voice);
}
