import { browserVersion, machineInWords } from '../machine.mjs';
import { jsonLine, missedBars } from './figures.mjs';
import { reportArchive } from './report-archive.mjs';
import { runArchive } from './run-archive.mjs';
import { figuresOf } from './summarise.mjs';

const EVENTS = 100_000;
const ROUNDS = { full: 5, quick: 3 };

/**
 * A hundred thousand events, beside the rivals.
 *
 * @param {{ quick: boolean, events?: number }} how `quick`: our own rows and those of vis-timeline's clusters, in fewer
 *   rounds; `events`: fewer than those of the bar, to try it
 * @returns {Promise<{ section: string, line: string }>} `line`: the figures as JSON
 */
export async function archiveSection({ quick, events = EVENTS }) {
  const measured = await runArchive({ events, rounds: quick ? ROUNDS.quick : ROUNDS.full, quick });
  const figures = figuresOf(measured.rounds);
  const dragTask = Math.max(...measured.rounds.ours.map(({ dragTask }) => dragTask));
  if (missedBars(figures).length > 0 || dragTask > 50) process.exitCode = 1;
  const machine = machineInWords(await browserVersion());
  return { section: reportArchive(measured, { machine }), line: jsonLine(figures) };
}
