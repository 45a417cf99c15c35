import { cpus } from 'node:os';
import { join } from 'node:path';
import { node } from '../../child.mjs';
import { CACHE, inRoot } from '../../project.mjs';
import { Stop } from '../../stop.mjs';
import { installLocked } from '../install-locked.mjs';
import { BAR, reportDates } from './report-dates.mjs';

const OWN = inRoot('scripts', 'bench', 'dates');

/** How fast the tagger of dates reads, beside the Arabic locale of chrono-node. */
export async function datesSection() {
  const rival = join(CACHE, 'bench', 'dates');
  await installLocked(join(OWN, 'rival'), rival);
  const { code, output } = await node(['--import', 'tsx', join(OWN, 'measure.ts'), '--rival', rival], {
    quiet: true,
  });
  if (code !== 0) throw new Stop(`The tagger could not be measured:\n${output}`);
  /** @type {import('./report-dates.mjs').Measured} */
  const measured = JSON.parse(output);
  if (Math.min(...measured.ours.rates) < BAR) process.exitCode = 1;
  return reportDates(measured, `${cpus().length} cores, Node ${process.versions.node}`);
}
