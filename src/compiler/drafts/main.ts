/**
 * Articles to drafts, from the command line. See `--help`.
 */
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Presets, SingleBar } from 'cli-progress';
import { readDataFolder } from '../read/data-folder.ts';
import { formatReports } from '../report/format-report.ts';
import { openDesk } from './desk.ts';
import { type Desktop, runDraftCommand } from './draft-command.ts';
import { formatRefusal } from './format-refusal.ts';
import { draftLines } from './lines.ts';
import { refuseTold } from './make-draft.ts';
import { isDataFolder } from './place-draft.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

const HELP = `Drafts Arabic articles for the timeline: dates, names and events, for an editor to look over.

  npm run draft -- article.txt […]

  --published D     when it was published: a day, 2025-07-21, or EDTF of days; else the text must say it
  --publisher NAME  who published it, as the text names them
  --url URL         the publisher’s page with this text
  --id ID           the article’s id; else made from its title
  --data DIR        the data folder (default: data/ of this project)

Or one article a line of JSON, from standard input to standard output, for compile -- --jsonl:

  npm run --silent draft -- --jsonl < articles.jsonl > drafts.jsonl
  {"text": "…", "id"?: "…", "published"?: "2025-07-21", "publisher"?: "…", "url"?: "…"}
`;

const complain = (text: string): void => void process.stderr.write(`${text}\n`);

const text = { type: 'string' } as const;
const flag = { type: 'boolean', default: false } as const;

function readWords() {
  const options = {
    published: text,
    publisher: text,
    url: text,
    id: text,
    data: text,
    jsonl: flag,
    help: flag,
  };
  try {
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    complain(`${error instanceof Error ? error.message : error}\n\n${HELP}`);
    return null;
  }
}

const bar = new SingleBar(
  { format: '{bar} {value}/{total} {file}', hideCursor: true, stream: process.stderr, clearOnComplete: true },
  Presets.shades_classic,
);
const showsBar = process.stderr.isTTY === true;

const desktop: Desktop = {
  say: (line) => void process.stdout.write(`${line}\n`),
  complain,
  ask: async (file) => {
    if (!process.stdin.isTTY || !process.stderr.isTTY) return undefined;
    if (showsBar) bar.stop();
    const lines = createInterface({ input: process.stdin, output: process.stderr });
    const answer = await lines.question(`When was ${file} published? (2025-07-21) `);
    lines.close();
    return answer.trim() === '' ? undefined : answer.trim();
  },
  progress: {
    start: (total) => {
      if (showsBar && total > 1) bar.start(total, 0, { file: '' });
    },
    step: (file) => {
      if (showsBar && bar.isActive) bar.increment(1, { file });
    },
    stop: () => {
      if (bar.isActive) bar.stop();
    },
  },
};

async function main(): Promise<0 | 1> {
  const read = readWords();
  if (!read) return 1;
  const { values, positionals } = read;
  const { data = `${ROOT}data`, jsonl, help, ...told } = values;
  if (help) {
    desktop.say(HELP);
    return 0;
  }
  if (!jsonl && positionals.length === 0) {
    complain(`Name at least one text, or use --jsonl.\n\n${HELP}`);
    return 1;
  }
  const today = new Date().toISOString().slice(0, 10);
  if (!jsonl) return runDraftCommand({ texts: positionals, data, today, ...told }, desktop);
  if (positionals.length > 0 || told.id !== undefined || told.url !== undefined) {
    complain('--jsonl reads standard input: each line has its own text, id and url.');
    return 1;
  }
  if (!isDataFolder(data)) {
    complain(
      formatRefusal(data, {
        expected: 'a data folder, with site.yaml',
        found: 'none',
        mend: 'name another with --data DIR',
      }),
    );
    return 1;
  }
  const desk = openDesk(readDataFolder(data), { events: false });
  if ('errors' in desk) {
    complain(formatReports(desk.errors, { data, out: '' }));
    return 1;
  }
  const wrong = refuseTold(told, desk);
  if (wrong) {
    complain(formatRefusal('the options', wrong));
    return 1;
  }
  const { drafted, refused } = await draftLines(process.stdin, process.stdout, desk, told, complain);
  complain(`${drafted} drafted, ${refused} refused.`);
  return refused > 0 ? 1 : 0;
}

process.exitCode = await main();
