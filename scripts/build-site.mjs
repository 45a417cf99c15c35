import { rm } from 'node:fs/promises';
import { placeOf } from './address.mjs';
import { prepare, siteOf } from './archive/prepare.mjs';
import { forgetBuilt, isAsBuilt, rememberBuilt } from './building/built-before.mjs';
import { inputsMark } from './building/inputs.mjs';
import { canDrawCards, drawCards, putCards } from './cards.mjs';
import { node } from './child.mjs';
import { compiledFolder } from './compile.mjs';
import { precompress } from './hosting/precompress.mjs';
import { writeHosting } from './hosting/write-hosting.mjs';
import { inRoot } from './project.mjs';
import { Stop } from './stop.mjs';
import { checkTypes } from './types.mjs';

/**
 * @typedef {object} Wanted
 * @property {string | null} data the corpus's folder, absolute; `null`: the repository's `data/`; compiled already
 * @property {string | null} [compiled] where it is compiled, absolute, if not where `npm run compile` puts it
 * @property {string | null} base as on the command line, else as the data say
 * @property {string | null} address as on the command line, else as the data say
 * @property {string} out the folder written, absolute
 * @property {boolean} [pseudo] with longer words than any language has (`scripts/vite/pseudo.ts`)
 * @property {boolean} [typed] whether the types are checked too, and fail the build
 *
 * @typedef {object} Plan
 * @property {{ base: string, address: string | null }} place where the site is to be mounted and published
 * @property {boolean} upToDate whether the folder is just what a build would come to
 * @property {() => Promise<void>} build rejects with a `Stop`; does nothing where all is up to date
 */

/**
 * Builds the site from compiled data, unless it is there already.
 *
 * @param {Wanted} wanted
 * @returns {Promise<Omit<Plan, 'build'>>}
 * @throws {Stop}
 */
export async function buildSite(wanted) {
  const { build, ...plan } = await planBuild(wanted);
  await build();
  return plan;
}

/**
 * Compares a built folder with what it would be built from; where it is not up to date it is removed at once, so that
 * nobody takes it for what a build that failed should have left.
 *
 * @param {Wanted} wanted
 * @returns {Promise<Plan>}
 * @throws {Stop}
 */
export async function planBuild({
  data,
  compiled: given = null,
  base,
  address,
  out,
  pseudo = false,
  typed = false,
}) {
  const compiled = given ?? compiledFolder(data);
  const site = await siteOf(compiled);
  const place = placeOf({ base, address }, site.address);
  // Asked first: no page may name a card that will not be there.
  const hasCards = !pseudo && (await canDrawCards());
  const markNow = () => inputsMark({ compiled, options: { ...place, pseudo, hasCards } });
  const inputs = await markNow();
  const upToDate = await isAsBuilt(out, inputs, { typed });
  if (!upToDate) {
    await forgetBuilt(out);
    await rm(out, { recursive: true, force: true });
  }
  return {
    place,
    upToDate,
    async build() {
      if (upToDate) return;
      try {
        await writeSite({ compiled, place, out, pseudo, hasCards, typed });
      } catch (error) {
        await rm(out, { recursive: true, force: true });
        throw error;
      }
      // Of what was edited in the meantime nobody knows whether it was read before or after.
      if ((await markNow()) === inputs) await rememberBuilt(out, inputs, { typed });
    },
  };
}

/**
 * First the data as they are served (`scripts/archive/`). The app and all pages by Vite (`scripts/vite/pages-plugin.ts`),
 * beside them the preview cards (`scripts/cards/`) and the types; then what hosts need, and what is compressed ahead (`scripts/hosting/`).
 *
 * @param {Required<Pick<Wanted, 'out' | 'pseudo' | 'typed'>> & Pick<Plan, 'place'> & { compiled: string, hasCards: boolean }} what
 */
async function writeSite({ compiled, place, out, pseudo, hasCards, typed }) {
  const { pages, served } = await prepare(compiled, place.address);
  const jobs = [
    async () => {
      const vite = inRoot('node_modules', 'vite', 'bin', 'vite.js');
      const { code } = await node([vite, 'build', '--outDir', out, '--logLevel', 'warn'], {
        env: {
          SANAD_COMPILED: pages,
          SANAD_SERVED: served ?? '',
          SANAD_BASE: place.base,
          SANAD_ADDRESS: place.address ?? '',
          SANAD_CARDS: hasCards ? 'yes' : 'no',
          SANAD_PSEUDO: pseudo ? 'yes' : 'no',
        },
      });
      if (code !== 0) throw new Stop('The build failed: see above.');
    },
    async () => {
      if (hasCards && !(await drawCards(pages, out))) {
        throw new Stop('The preview cards could not be drawn: see above.');
      }
    },
    async () => {
      const failed = typed ? await checkTypes() : [];
      if (failed.length > 0) throw new Stop(`Types do not fit in ${failed.join(', ')}: see above.`);
    },
  ];
  // All of them to their end: what one of them still wrote afterwards would lie in a folder given up.
  const outcomes = await Promise.allSettled(jobs.map((job) => job()));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
  if (hasCards) await putCards(out);
  await writeHosting(out, place);
  // Last of all: whatever is written after it would be served as it was before.
  await precompress(out);
}
