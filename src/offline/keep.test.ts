import { describe, expect, test } from 'vitest';
import { keepUnasked, keptOf, wantedOf } from './keep.ts';
import type { KeptSite } from './kept-site.ts';

const file = (url: string) => ({ url, digest: null });
const absolute = (url: string) => `https://a.example/x/${url}`;
const site: KeptSite = {
  version: 'v',
  languages: ['ar'],
  pieces: null,
  named: [],
  first: [file('data/index.ar.json?v'), file('assets/app.js')],
  unasked: [file('data/articles/one.json?1'), file('data/articles/two.json?2'), file('assets/a.woff2')],
  whenOpened: [file('data/articles/three.json?3')],
};

/** A device with room for so many files. */
function device(room: number, here: string[] = []) {
  const urls = new Set(here.map(absolute));
  return {
    urls: async () => urls,
    fetch: async (url: string) => {
      if (urls.has(url)) return;
      if (urls.size >= room) throw new DOMException('', 'QuotaExceededError');
      urls.add(url);
    },
  };
}

describe('what there is room for is kept, in order', () => {
  test('all of it', async () => {
    const files = device(100);
    await keepUnasked(site.unasked, files, absolute);
    expect([...(await files.urls())]).toEqual(site.unasked.map(({ url }) => absolute(url)));
  });

  test('a full disk ends it, without a word', async () => {
    const files = device(1);
    await keepUnasked(site.unasked, files, absolute);
    expect([...(await files.urls())]).toEqual([absolute('data/articles/one.json?1')]);
  });

  test('a network that ends is not asked for all the rest', async () => {
    let tries = 0;
    const fetch = async () => {
      tries += 1;
      throw new TypeError('Failed to fetch');
    };
    const many = Array.from({ length: 20 }, (_, at) => file(`data/articles/a${at}.json?1`));
    await keepUnasked(many, { ...device(0), fetch }, absolute);
    expect(tries).toBeLessThan(4);
  });
});

describe('what is kept is said', () => {
  const first = site.first.map(({ url }) => url);
  const unasked = site.unasked.map(({ url }) => url);
  test.each([
    ['nothing', [], { articles: [], total: 3, everything: false }],
    ['the app alone', first, { articles: [], total: 3, everything: false }],
    [
      'what was opened',
      [...first, 'data/articles/three.json?3'],
      { articles: ['three'], total: 3, everything: false },
    ],
    ['an older text', ['data/articles/one.json?0'], { articles: [], total: 3, everything: false }],
    [
      'all',
      [...first, ...unasked, 'data/articles/three.json?3'],
      { articles: ['one', 'two', 'three'], total: 3, everything: true },
    ],
  ])('%s', async (_name, here, expected) => {
    expect(await keptOf(site, device(100, here), absolute)).toEqual(expected);
  });
});

test('of data in pieces what was opened is said, of as many as there are, and never that it is all', async () => {
  const inPieces = { ...site, unasked: [], whenOpened: [], pieces: { articles: 9 } };
  const files = device(100, ['data/index.ar.json?v', 'assets/app.js']);
  const pieces = device(100, ['data/articles/one.json?1', 'data/archive/ar/heads/0123456789abcdef.json']);
  expect(await keptOf(inPieces, files, absolute, pieces)).toEqual({
    ...{ articles: ['one'], total: 9, everything: false },
  });
});

describe('what was opened is kept, room or not', () => {
  const loaded = ['data/articles/three.json?3', 'data/articles/two.json?2', 'cards/x.png'].map(absolute);
  test.each([
    [false, ['two.json?2', 'three.json?3', 'one.json?1', 'a.woff2']],
    // Who asks sites to be sparing gets this alone.
    [true, ['two.json?2', 'three.json?3']],
  ])('sparing: %s', (sparing, expected) => {
    const wanted = wantedOf(site, { loaded, sparing }, absolute);
    expect(wanted.map(({ url }) => url.split('/').at(-1))).toEqual(expected);
  });
});
