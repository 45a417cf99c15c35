import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { precompress } from './precompress.mjs';
import { writeHosting } from './write-hosting.mjs';

/** Long enough for compression to be worth it. */
const long = (text: string) => `${text}\n`.repeat(100);

/** A site of a few files, a kind each, as the build leaves it; by path below its root. */
export const SAMPLE_FILES: Readonly<Record<string, string>> = {
  'index.html': long('<p>home</p>'),
  '404.html': long('<p>missing</p>'),
  'en/index.html': long('<p>home in English</p>'),
  'e/one/index.html': long('<p>event one</p>'),
  'e/embed/index.html': '<p>an event of that name</p>',
  'en/e/one/index.html': long('<p>event one in English</p>'),
  'method/index.html': long('<p>method</p>'),
  'embed/index.html': long('<p>embedded</p>'),
  'en/embed/index.html': long('<p>embedded in English</p>'),
  'assets/app-abc.js': long('let a = 1;'),
  'assets/app-abc.css': long('p { color: red }'),
  'assets/face-abc.woff2': long('typeface'),
  'data/index.json': JSON.stringify({ words: long('سَنَد') }),
  'data/short.json': '{}',
  'data/archive/ar/heads/0123456789abcdef.json': JSON.stringify({ words: long('سَنَد') }),
  'cards/ar/one.png': long('picture'),
  'feed.atom': long('<feed/>'),
  'sitemap.xml': long('<urlset/>'),
  'manifest.webmanifest': long('{}'),
  'event.ics': long('BEGIN:VCALENDAR'),
  'robots.txt': long('User-agent: *'),
  'theme.js': long('let theme;'),
};

/** Writes it into a folder of its own. */
export async function writeSampleSite(
  base: string,
  address: string | null = null,
): Promise<{ folder: string; remove: () => Promise<void> }> {
  const parent = await mkdtemp(join(tmpdir(), 'sanad-site-'));
  const folder = join(parent, 'site');
  for (const [path, text] of Object.entries(SAMPLE_FILES)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  await writeHosting(folder, { base, address });
  await precompress(folder, join(parent, 'cache'));
  return { folder, remove: () => rm(parent, { recursive: true, force: true }) };
}
