import { buildPages } from './build-pages.mjs';
import { buildSites } from './build-sites.mjs';
import { CLUSTERS, OTHERS, SANAD } from './contenders.mjs';
import { measureAxis } from './measure-axis.mjs';
import { measureMillion } from './measure-million.mjs';
import { measureSite } from './measure-site.mjs';
import { measureTasks } from './measure-tasks.mjs';
import { servePages } from './pages-server.mjs';

/**
 * @typedef {import('./measure-axis.mjs').AxisRound} AxisRound
 *
 * @typedef {object} Measured
 * @property {number} events
 * @property {boolean} hasRivals whether they could be installed
 * @property {import('./summarise.mjs').Rounds} rounds
 * @property {{ name: string, rounds: AxisRound[] | null }[]} others `null`: it hangs
 * @property {import('./measure-million.mjs').Million | null} million
 */

/**
 * Measures the axis of an archive beside its rivals, in turns: times differ from run to run, ratios hold.
 *
 * @param {{ events: number, rounds: number, quick: boolean }} how `quick`: no more rivals than the bar is about
 * @returns {Promise<Measured>}
 */
export async function runArchive({ events, rounds, quick }) {
  // All that is built first: nothing else has to be done then while it is measured.
  const [sites, { folder, hasRivals }] = await Promise.all([buildSites(events), buildPages()]);
  const pages = await servePages(folder);
  const rivals = hasRivals ? [CLUSTERS, ...(quick ? [] : OTHERS)] : [];
  const inTurn = [SANAD, ...rivals].map(({ name, page }) => ({
    ...{ name, url: pages.url + page },
    rounds: /** @type {AxisRound[]} */ ([]),
    hangs: false,
  }));
  const tasks = [];
  try {
    for (let round = 1; round <= rounds; round += 1) {
      for (const contender of inTurn) {
        if (contender.hangs) continue;
        const measured = await measureAxis(contender.url, events);
        if (measured === null) contender.hangs = true;
        else contender.rounds.push(measured);
      }
      // In the processor's own time, which hardly differs from round to round.
      if (!quick || round === 1) tasks.push(await measureTasks(pages.url, events, hasRivals));
      console.log(`round ${round} of ${rounds}`);
    }
    const [ours, clusters, ...others] = inTurn.map(({ name, rounds, hangs }) => ({
      name,
      rounds: hangs ? null : rounds,
    }));
    if (!ours?.rounds) throw new Error('our own axis hangs');
    const site = await measureSite(sites, quick ? 1 : rounds);
    const million = quick ? null : await measureMillion(pages.url + SANAD.page);
    const beside = clusters?.rounds ?? null;
    return {
      events,
      hasRivals,
      rounds: { ours: ours.rounds, clusters: beside, tasks, site },
      others,
      million,
    };
  } finally {
    pages.close();
  }
}
