import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { placeOf } from './address.mjs';
import { canDrawCards, drawCards } from './cards.mjs';
import { node } from './child.mjs';
import { compiledFolder } from './compile.mjs';
import { precompress } from './hosting/precompress.mjs';
import { writeHosting } from './hosting/write-hosting.mjs';
import { inRoot } from './project.mjs';
import { Stop } from './stop.mjs';

/**
 * Builds the site from compiled data: the app by Vite, then a page for each event and language
 * (`scripts/vite/pages-plugin.ts`), their preview cards (`scripts/cards/`), at last what hosts need and what is compressed ahead (`scripts/hosting/`).
 *
 * @param {{ data: string | null, base: string | null, address: string | null, out: string, pseudo?: boolean }} what
 *   `base`, `address`: as on the command line, else as the data say; `out`: the folder written, absolute; `pseudo`:
 *   with longer words than any language has (`scripts/vite/pseudo.ts`)
 * @returns {Promise<{ base: string, address: string | null }>} where the site is to be mounted and published
 * @throws {Stop}
 */
export async function buildSite({ data, base, address, out, pseudo = false }) {
  const { site } = JSON.parse(await readFile(join(compiledFolder(data), 'index.json'), 'utf8'));
  const place = placeOf({ base, address }, site.address);
  await rm(out, { recursive: true, force: true });
  // Asked first: no page may name a card that will not be there.
  const hasCards = !pseudo && (await canDrawCards());
  const { code } = await node(
    [inRoot('node_modules', 'vite', 'bin', 'vite.js'), 'build', '--outDir', out, '--logLevel', 'warn'],
    {
      env: {
        SANAD_COMPILED: compiledFolder(data),
        SANAD_BASE: place.base,
        SANAD_ADDRESS: place.address ?? '',
        SANAD_CARDS: hasCards ? 'yes' : 'no',
        SANAD_PSEUDO: pseudo ? 'yes' : 'no',
      },
    },
  );
  if (code !== 0) throw new Stop('The build failed: see above.');
  if (hasCards && !(await drawCards(compiledFolder(data), out))) {
    throw new Stop('The preview cards could not be drawn: see above.');
  }
  await writeHosting(out, place);
  // Last of all: whatever is written after it would be served as it was before.
  await precompress(out);
  return place;
}
