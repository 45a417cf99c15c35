import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { buildPages } from '../bench/archive/build-pages.mjs';
import { servePages } from '../bench/archive/pages-server.mjs';
import { archiveSection } from '../bench/archive/section.mjs';
import { buildsSection } from '../bench/builds-section.mjs';
import { datesSection } from '../bench/dates/section.mjs';
import { openingSection } from '../bench/opening-section.mjs';
import { withSection } from '../bench/sections.mjs';
import { compile } from '../compile.mjs';
import { installMissing } from '../dependencies.mjs';
import { inRoot } from '../project.mjs';
import { Stop } from '../stop.mjs';

/** @typedef {{ before?: string | undefined }} Also */

/** @type {Record<string, (also: Also) => Promise<string>>} the sections of `docs/benchmarks.md` */
const SECTIONS = {
  opening: openingSection,
  builds: buildsSection,
  dates: datesSection,
  archive: async () => (await archiveSection({ quick: false })).section,
};

/**
 * `npm run bench`: measures, and writes it into `docs/benchmarks.md`. `npm run bench -- builds`: that section alone.
 * `npm run bench -- opening --before DIR`: beside an earlier version too, of which that is the built site.
 * `npm run bench -- --quick`: only of a hundred thousand events, ours and vis-timeline's clusters; it writes nothing, and
 * its last line is JSON. With `--events N` it is tried on fewer. `npm run bench -- --page`: builds `bench.html`, which
 * has `window.__bench`, and serves it with the rivals' pages, for whoever measures it with tools of their own.
 *
 * @param {string[]} words
 */
export default async function main(words) {
  if (words[0] === '--quick') return quick(words.slice(1));
  if (words.length === 1 && words[0] === '--page') return page();
  const { asked, before } = read(words);
  const names = asked.length > 0 ? asked : Object.keys(SECTIONS);
  const unknown = names.filter((name) => !Object.hasOwn(SECTIONS, name));
  if (unknown.length > 0)
    throw new Stop(
      `No such measure: ${unknown.join(', ')}. There are: ${Object.keys(SECTIONS).join(', ')}, and alone --quick or --page.`,
    );
  await installMissing();
  await compile(null);
  const file = inRoot('docs', 'benchmarks.md');
  for (const name of names) {
    const section = (await SECTIONS[name]?.({ before })) ?? '';
    console.log(section);
    await writeFile(file, withSection(await readFile(file, 'utf8'), section));
  }
}

/** @param {string[]} words */
function read(words) {
  const at = words.indexOf('--before');
  if (at === -1) return { asked: words, before: undefined };
  const folder = words[at + 1];
  if (folder === undefined || !existsSync(join(folder, 'index.html')))
    throw new Stop(
      `After --before: the folder of a built site, with its index.html. Found: ${folder ?? 'nothing'}.`,
    );
  return { asked: words.toSpliced(at, 2), before: resolve(folder) };
}

/** @param {string[]} words */
async function quick(words) {
  const [option, number] = words;
  const isSound =
    words.length === 0 ||
    (words.length === 2 && option === '--events' && /^[1-9]\d{3,5}$/.test(number ?? ''));
  if (!isSound) throw new Stop('After --quick: --events N, a number from 1000 to 999999, or nothing.');
  await installMissing();
  const { section, line } = await archiveSection({ quick: true, ...(number && { events: Number(number) }) });
  console.log(section);
  console.log(line);
}

async function page() {
  await installMissing();
  const { folder, hasRivals } = await buildPages();
  const { url } = await servePages(folder);
  const rivals = hasRivals ? `\n  The rivals' pages are in ${url}rivals/.` : '';
  console.log(`\n  The page to measure is ${url}bench.html.${rivals}\n  Ctrl+C ends it.\n`);
}
