import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { shellAt, shellFor, versionOf } from './shell-at.ts';

const shell = (root: string) => `<!doctype html><html><head><meta charset="utf-8">
<meta name="app-root" content="${root}" /><meta name="app-version" content="0123456789ab.cdef0123" />
<script src="${root}theme.js"></script><link rel="icon" href="data:image/svg+xml,x" />
<link rel="manifest" href="${root}en/manifest.webmanifest" /><script type="module" src="${root}assets/a.js"></script>
<link rel="canonical" href="https://a.example/en/" /></head>
<body><div id="root"></div><noscript><a href="${root}e/one/?a=1&amp;b=2">One ./two</a></noscript></body></html>`;

/** Every address in the page, as a browser standing at `page` would follow it. */
function addressesAt(html: string, page: string): string[] {
  const $ = load(html, { scripting: false } as never);
  return $('[src], [href], meta[name="app-root"]')
    .toArray()
    .map((element) => $(element).attr('src') ?? $(element).attr('href') ?? $(element).attr('content') ?? '')
    .map((address) => new URL(address, page).href);
}

describe('the first page of a language stands for any page below it', () => {
  test.each([
    ['./', 'https://a.example/'],
    ['../', 'https://a.example/en/'],
    ['./', 'https://a.example/x/y/'],
    ['../', 'https://a.example/x/y/en/'],
  ])('%s at %s', (root, url) => {
    const html = shell(root);
    const deep = `${url}e/some-event/`;
    expect(addressesAt(shellAt(html, url), deep)).toEqual(addressesAt(html, url));
    // Which would not be so without it.
    expect(addressesAt(html, deep)).not.toEqual(addressesAt(html, url));
  });

  test('what it says stays as it is', () => {
    expect(shellAt(shell('./'), 'https://a.example/x/')).toContain('One ./two');
  });
});

describe('which page stands for an address', () => {
  const root = 'https://a.example/x/y/';
  test.each([
    ['', ''],
    ['e/one/', ''],
    ['en/', 'en/'],
    ['en', 'en/'],
    ['en/e/one/', 'en/'],
    ['fa/article/one/', 'fa/'],
    ['ar/e/one/', ''],
    ['english/', ''],
    ['de/e/one/', ''],
  ])('%j: %j', (path, expected) => {
    expect(shellFor(root + path, root, ['ar', 'fa', 'en'])).toBe(root + expected);
  });
});

test('a page says which build it belongs to', () => {
  expect(versionOf(shell('./'))).toBe('0123456789ab.cdef0123');
  expect(versionOf('<p>app-version</p>')).toBeNull();
});
