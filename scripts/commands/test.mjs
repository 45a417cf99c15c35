import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { remarks, STEPS } from '../checks/steps.mjs';
import { summary } from '../checks/summary.mjs';
import { installMissing } from '../dependencies.mjs';
import { CACHE } from '../project.mjs';
import { Stop } from '../stop.mjs';

/** `npm test`: every check, all of them even when one fails, and one account of them at the end. */
export default async function main() {
  await installMissing();
  const reports = join(CACHE, 'reports');
  // An old report must not be counted for a run that never got to write its own.
  await rm(reports, { recursive: true, force: true });
  await mkdir(reports, { recursive: true });

  const outcomes = [];
  for (const { name, run } of STEPS) {
    console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 70 - name.length))}`);
    const start = performance.now();
    const { ok, counts = null, note = '', failed = [] } = await outcomeOf(run);
    outcomes.push({ name, ok, counts, note, failed, seconds: (performance.now() - start) / 1000 });
  }

  console.log(summary(outcomes, remarks()));
  process.exitCode = outcomes.every(({ ok }) => ok) ? 0 : 1;
}

/**
 * @param {import('../checks/steps.mjs').Step['run']} run
 * @returns {Promise<import('../checks/steps.mjs').Result>}
 */
async function outcomeOf(run) {
  try {
    return await run();
  } catch (error) {
    console.error(error instanceof Stop ? error.message : error);
    return { ok: false };
  }
}
