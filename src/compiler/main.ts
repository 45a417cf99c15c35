/**
 * data/ → public/data/, from the command line. See `--help`.
 */
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runCommand } from './command.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const HELP = `Compiles a corpus: proves every quote, date and reference in it and writes the public format.

  --data DIR   what editors write   (default: data/ of this project)
  --out DIR    what is written      (default: public/data/ of this project)
  --check      write nothing; fail if the output is not what the data gives
  --watch      compile again whenever the data changes
  --quiet      on success say nothing but notes and what was written
`;

/** Editors save several files at once, and some save one in several steps. */
const SETTLE_MS = 60;

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: `${ROOT}data` },
    out: { type: 'string', default: `${ROOT}public/data` },
    check: { type: 'boolean', default: false },
    watch: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (options.help) console.log(HELP);
else {
  process.exitCode = run();
  if (options.watch) watchData();
}

function run(): 0 | 1 {
  return runCommand(options, { say: console.log, complain: console.error });
}

function watchData(): void {
  let timer: NodeJS.Timeout | undefined;
  console.log('Watching for changes …');
  watch(options.data, { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(run, SETTLE_MS);
  });
}
