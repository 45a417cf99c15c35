import { createHash } from 'node:crypto';
import { copyFile, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { CardText } from './card-text.ts';
import type { Draw } from './studio.ts';

interface Where {
  /** Gets the cards, by the paths they have in the map. */
  out: string;
  /** Keeps the drawn ones, each named by what it says and with what it was drawn; for one corpus alone. */
  cache: string;
}

export interface Made {
  made: number;
  kept: number;
}

/** Drawn at once: the files are packed beside each other while the next is drawn. */
const AT_ONCE = 4;

/**
 * Puts all cards into `out`, drawing those alone that are not in the cache, and takes from the cache what no card
 * uses any more.
 *
 * @param mark of all that cards are drawn with (`drawingMark`)
 */
export async function makeCards(
  cards: ReadonlyMap<string, CardText>,
  draw: Draw,
  mark: string,
  { out, cache }: Where,
): Promise<Made> {
  await mkdir(cache, { recursive: true });
  const stored = new Set(await readdir(cache));
  const jobs = [...cards].map(([path, card]) => ({ path, card, name: `${nameOf(card, mark)}.png` }));
  for (const folder of new Set(jobs.map(({ path }) => dirname(join(out, path))))) {
    await mkdir(folder, { recursive: true });
  }
  const waiting = jobs.values();
  let made = 0;
  const work = async () => {
    for (const { path, card, name } of waiting) {
      const file = join(cache, name);
      if (!stored.has(name)) {
        // Moved into its place when it is whole: a build that is broken off leaves no half card for the next.
        const part = `${file}.${process.pid}.part`;
        await writeFile(part, await draw(card));
        await rename(part, file);
        made++;
      }
      await copyFile(file, join(out, path));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  const used = new Set(jobs.map(({ name }) => name));
  const stale = [...stored].filter((name) => !used.has(name));
  await Promise.all(stale.map((name) => rm(join(cache, name), { force: true })));
  return { made, kept: jobs.length - made };
}

const nameOf = (card: CardText, mark: string): string =>
  createHash('sha256').update(mark).update(JSON.stringify(card)).digest('hex').slice(0, 32);
