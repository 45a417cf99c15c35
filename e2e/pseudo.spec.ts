import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../scripts/project.mjs';
import { pseudoWords } from '../scripts/vite/pseudo.ts';
import { languageOf } from '../src/app/i18n/languages.ts';
import { cutTexts } from './fixtures/cut-texts.ts';
import { plainWords } from './fixtures/plain-words.ts';
import type { Site } from './fixtures/site.ts';
import { expect, test } from './fixtures/test.ts';
import { lookAtTools } from './fixtures/tools.ts';
import { lookAtViews } from './fixtures/views.ts';
import { saidLonger } from './fixtures/words.ts';

// A site whose every word is longer by 40 % and stands in brackets: what has room for these has room for a language
// that nobody here has thought of.
test.use({ corpus: 'pseudo' });

const LANGUAGES = ['ar', 'fa', 'ru', 'en'] as const;
const WIDTHS = [360, 768, 1280, 1920];
/** A sheet of A4, without its margins. */
const PAPER = { width: 700, height: 1000 };

/** Every text in the data, and what a language calls itself, which is the same in all. */
function ownWords({ index, folder }: Site): string {
  const articles = index.articles.map(({ id }) =>
    JSON.parse(readFileSync(join(folder, 'data', 'articles', `${id}.json`), 'utf8')),
  );
  const texts = LANGUAGES.map((language) => languageOf(language).name);
  const collect = (tree: unknown): void => {
    if (typeof tree === 'string') texts.push(tree);
    else if (typeof tree === 'object' && tree !== null) Object.values(tree).forEach(collect);
  };
  collect([index, articles]);
  return texts.join('\n');
}

const DATES: readonly Intl.DateTimeFormatOptions[] = [
  { weekday: 'long' },
  { day: 'numeric', month: 'long', year: 'numeric' },
  { day: 'numeric', month: 'short', year: 'numeric' },
  { month: 'long' },
  { month: 'short' },
];

/** What the platform itself calls the days and the Gregorian months, and puts beside them. */
function namesOfTime(language: string): RegExp {
  const { tag } = languageOf(language);
  const names = new Set<string>();
  for (const options of DATES) {
    const format = new Intl.DateTimeFormat(tag, { ...options, calendar: 'gregory', timeZone: 'UTC' });
    for (let month = 0; month < 12; month++) {
      for (const { value } of format.formatToParts(Date.UTC(2022, month, 8 + month))) names.add(value.trim());
    }
  }
  const inOrder = [...names].filter((name) => /\p{L}/u.test(name)).sort((a, b) => b.length - a.length);
  return new RegExp(inOrder.map((name) => name.replaceAll('.', '\\.')).join('|'), 'gu');
}

for (const language of LANGUAGES) {
  test(`nothing is cut off, and no word is untranslatable, where every word is longer, in ${language}`, async ({
    page,
    reader,
    site,
  }) => {
    test.setTimeout(600_000);
    const own = ownWords(site);
    const times = namesOfTime(language);
    const isOwn = (words: string) => own.includes(words) || !/\p{L}/u.test(words.replaceAll(times, ''));
    const [event] = site.index.events;
    if (!event) throw new Error('the corpus has no events');
    const wrong: string[] = [];
    const look = async (name: string) => {
      const where = `${name}, ${page.viewportSize()?.width}`;
      await page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
      );
      wrong.push(...(await cutTexts(page)).map((text) => `${where}: ${text}`));
      const plain = (await plainWords(page)).filter((words) => !isOwn(words));
      wrong.push(...plain.map((words) => `${where}: untranslatable “${words}”`));
    };
    const say = saidLonger(language);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await reader.openSite(reader.rootIn(language));
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 900 });
      await lookAtViews(reader, { language, say, look });
      await reader.goTo(reader.rootIn(language));
      await lookAtTools(reader, { say, look });
    }
    for (const [kind, address] of [
      ['event', `e/${event.id}/`],
      ['chronology', ''],
    ]) {
      await reader.goTo(reader.rootIn(language) + address);
      await expect(address ? reader.litWords.first() : reader.axisItems.first()).toBeVisible();
      await page.setViewportSize(PAPER);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator(`[data-paper="${kind}"]`)).toBeVisible();
      await look(`${kind} on paper`);
      await page.emulateMedia({ media: 'screen' });
      await page.setViewportSize({ width: 1280, height: 900 });
    }
    expect([...new Set(wrong)]).toEqual([]);
  });
}

/** The chunks of words that a built site sends, each one language. */
async function sentWords(folder: string): Promise<unknown[]> {
  const assets = join(folder, 'assets');
  const chunks = readdirSync(assets).filter((name) => /^words-.*\.js$/.test(name));
  return Promise.all(
    chunks.map(async (name) => (await import(pathToFileURL(join(assets, name)).href)).default),
  );
}

/** As `words.ts` puts them together; what is said on pages without scripts alone is not among them. */
function namespacesOf(language: string): Record<string, unknown> {
  const folder = inRoot('src', 'app', 'i18n', language);
  const list = readFileSync(join(folder, 'words.ts'), 'utf8');
  const names = [...list.matchAll(/'\.\/(\w+)\.json'/g)].map(([, name = '']) => name);
  return Object.fromEntries(
    names.map((name) => [name, JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'))]),
  );
}

test('every word of every namespace is longer in that site, and none in the one for readers', async ({
  site,
}) => {
  const longer = await sentWords(site.folder);
  const plain = await sentWords(inRoot('dist'));
  expect([longer.length, plain.length]).toEqual([LANGUAGES.length, LANGUAGES.length]);
  for (const language of LANGUAGES) {
    const written = namespacesOf(language);
    expect(Object.keys(written).length).toBeGreaterThan(10);
    expect(plain, language).toContainEqual(written);
    expect(longer, language).toContainEqual(pseudoWords(written));
  }
});
