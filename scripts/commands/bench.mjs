import { readFile, writeFile } from 'node:fs/promises';
import { archiveSection } from '../bench/archive/section.mjs';
import { buildsSection } from '../bench/builds-section.mjs';
import { openingSection } from '../bench/opening-section.mjs';
import { withSection } from '../bench/sections.mjs';
import { compile } from '../compile.mjs';
import { installMissing } from '../dependencies.mjs';
import { inRoot } from '../project.mjs';
import { Stop } from '../stop.mjs';

/** @type {Record<string, () => Promise<string>>} the sections of `docs/benchmarks.md` */
const SECTIONS = {
  opening: openingSection,
  builds: buildsSection,
  archive: async () => (await archiveSection({ quick: false })).section,
};

/**
 * `npm run bench`: measures, and writes it into `docs/benchmarks.md`. `npm run bench -- builds`: that section alone.
 * `npm run bench -- --quick`: only of a hundred thousand events, ours and vis-timeline's clusters; it writes nothing, and
 * its last line is JSON.
 *
 * @param {string[]} words
 */
export default async function main(words) {
  if (words.length === 1 && words[0] === '--quick') return quick();
  const names = words.length > 0 ? words : Object.keys(SECTIONS);
  const unknown = names.filter((name) => !Object.hasOwn(SECTIONS, name));
  if (unknown.length > 0)
    throw new Stop(
      `No such measure: ${unknown.join(', ')}. There are: ${Object.keys(SECTIONS).join(', ')}, and --quick alone.`,
    );
  await installMissing();
  await compile(null);
  const file = inRoot('docs', 'benchmarks.md');
  for (const name of names) {
    const section = (await SECTIONS[name]?.()) ?? '';
    console.log(section);
    await writeFile(file, withSection(await readFile(file, 'utf8'), section));
  }
}

async function quick() {
  await installMissing();
  const { section, line } = await archiveSection({ quick: true });
  console.log(section);
  console.log(line);
}
