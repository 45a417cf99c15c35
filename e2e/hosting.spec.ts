import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { load } from 'cheerio';
import { XMLParser } from 'fast-xml-parser';
import { ask } from '../scripts/hosting/ask.ts';
import { EMBED_POLICY, PAGE_POLICY } from '../scripts/hosting/rules.mjs';
import { HOSTS, type Served } from '../scripts/hosting/try-hosts.ts';
import { TYPES } from '../scripts/hosting/types.mjs';
import { CACHE, inRoot } from '../scripts/project.mjs';

// The build as hosts serve it, asked without a browser. What a host does with a small site of each kind of file is
// tried in scripts/hosting/hosts.test.ts.
const dist = inRoot('dist');

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

const addressOf = (file: string) => file.replace(/(?<=^|\/)index\.html$/, '');

for (const host of HOSTS.filter(({ installed }) => installed)) {
  test(`the built site as ${host.name} serves it: every page, its policy, its way back from a wrong address`, async () => {
    const served = await host.open(dist, '/');
    try {
      await everyPageIsThere(served);
      await wrongAddressFindsItsFiles(served);
    } finally {
      await served.close();
    }
  });
}

test('each host that the build has files for is tried, or named in the summary', () => {
  // A test that is skipped fails the whole run, and nobody has to install a server for it.
  for (const { name } of HOSTS.filter(({ installed }) => !installed))
    test.info().annotations.push({ type: 'e2e', description: `skipped, not installed here: ${name}` });
  expect(HOSTS.map(({ name }) => name)).toEqual(['our own server', 'nginx', 'Caddy']);
  expect(HOSTS[0]?.installed).toBe(true);
});

async function everyPageIsThere({ origin }: Served): Promise<void> {
  const pages = filesIn(dist).filter((file) => file.endsWith('.html') && file !== '404.html');
  expect(pages.length).toBeGreaterThan(100);
  const embeds: string[] = [];
  for (const file of pages) {
    const answer = await ask(origin, `/${addressOf(file)}?q=x`, { headers: { 'accept-encoding': 'gzip' } });
    expect([file, answer.status, answer.headers['content-encoding']]).toEqual([file, 200, 'gzip']);
    expect(gunzipSync(answer.body).equals(readFileSync(join(dist, file))), file).toBe(true);
    if (/^(?:\w\w\/)?embed\//.test(file)) embeds.push(answer.headers['content-security-policy'] ?? '');
    else expect(answer.headers['content-security-policy'], file).toBe(PAGE_POLICY);
  }
  expect(new Set(embeds)).toEqual(new Set([EMBED_POLICY]));
}

async function wrongAddressFindsItsFiles({ origin }: Served): Promise<void> {
  for (const path of ['/nope', '/en/e/no-such-event/', '/a/b/c/d/e?x=y']) {
    const answer = await ask(origin, path);
    expect([path, answer.status]).toEqual([path, 404]);
    const $ = load(answer.body.toString());
    const named = $('[src], link[href]')
      .toArray()
      .map((one) => $(one).attr('src') ?? $(one).attr('href') ?? '')
      .filter((url) => !url.startsWith('data:'));
    expect(named.length).toBeGreaterThan(2);
    for (const url of named) {
      const { pathname } = new URL(url, origin + path);
      expect([pathname, (await ask(origin, pathname)).status]).toEqual([pathname, 200]);
    }
  }
}

test('every text of the build is there compressed too, where that is smaller, and the same after unpacking', () => {
  const files = filesIn(dist);
  const twins = files.filter((file) => /\.(?:br|gz)$/.test(file));
  expect(twins.length).toBeGreaterThan(200);
  for (const twin of twins) {
    const [packed, whole] = [readFileSync(join(dist, twin)), readFileSync(join(dist, twin.slice(0, -3)))];
    const unpacked = twin.endsWith('.br') ? brotliDecompressSync(packed) : gunzipSync(packed);
    expect(unpacked.equals(whole) && packed.length < whole.length, twin).toBe(true);
  }
  const pages = files.filter((file) => file.endsWith('.html'));
  expect(pages.filter((file) => !twins.includes(`${file}.gz`) || !twins.includes(`${file}.br`))).toEqual([]);
});

test('no file of the build is of a type that our table does not know', () => {
  const known = [...Object.keys(TYPES), '.br', '.gz'];
  const unknown = filesIn(dist).filter((file) => !known.includes(extname(file)));
  expect(unknown.sort()).toEqual(['.nojekyll', '_headers', 'hosting/Caddyfile', 'hosting/nginx.conf']);
});

test('without an address the build names none; with one its sitemap names every page, and only pages', () => {
  const absent = ['sitemap.xml', 'robots.txt', 'feed.atom'].filter((file) => existsSync(join(dist, file)));
  expect(absent).toEqual([]);
  const $ = load(readFileSync(join(dist, 'en', 'index.html')));
  const absolute =
    'link[rel="canonical"], link[rel="alternate"], meta[property="og:url"], meta[property="og:image"]';
  expect($(absolute).length).toBe(0);

  const folder = join(CACHE, 'corpus-two');
  const { address } = JSON.parse(readFileSync(join(folder, 'data', 'index.json'), 'utf8')).site;
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'url' });
  const { urlset } = parser.parse(readFileSync(join(folder, 'sitemap.xml'), 'utf8'));
  const locations: string[] = urlset.url.map(({ loc }: { loc: string }) => loc);
  const canonical = filesIn(folder)
    .filter((file) => file.endsWith('.html'))
    .flatMap((file) => load(readFileSync(join(folder, file)))('link[rel="canonical"]').attr('href') ?? []);
  expect(locations.sort()).toEqual([...new Set(canonical)].sort());
  for (const location of locations) {
    expect(location.startsWith(address), location).toBe(true);
    expect(existsSync(join(folder, location.slice(address.length), 'index.html')), location).toBe(true);
  }
});
