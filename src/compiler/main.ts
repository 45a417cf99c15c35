/**
 * data/ → public/data/, from the command line. See `--help`.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runCommand } from './command.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const HELP = `Compiles a corpus: proves every quote, date and reference in it and writes the public format.

  --data DIR   what editors write   (default: data/ of this project)
  --out DIR    what is written      (default: public/data/ of this project)
  --check      write nothing; fail if the output is not what the data gives
  --quiet      on success say nothing but notes and what was written
`;

const { values: options } = parseArgs({
  options: {
    data: { type: 'string', default: `${ROOT}data` },
    out: { type: 'string', default: `${ROOT}public/data` },
    check: { type: 'boolean', default: false },
    quiet: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});

if (options.help) console.log(HELP);
else process.exitCode = runCommand(options, { say: console.log, complain: console.error });
