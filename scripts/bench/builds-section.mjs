import { readFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { compiledFolder } from '../compile.mjs';
import { measureBuilds } from './measure-builds.mjs';
import { reportBuilds } from './report.mjs';

/** How long a build takes, and a card. */
export async function buildsSection() {
  const measured = await measureBuilds();
  const index = JSON.parse(await readFile(join(compiledFolder(null), 'index.json'), 'utf8'));
  const [first, second] = measured.builds;
  if (
    !first ||
    !second ||
    first.seconds > 60 ||
    second.seconds > 15 ||
    Math.max(...measured.cards.map(({ clock }) => clock)) > 150
  )
    process.exitCode = 1;
  return reportBuilds(measured, {
    events: index.events.length,
    machine: `${cpus().length} cores, Node ${process.versions.node}`,
  });
}
