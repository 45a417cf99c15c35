import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { CONTENT_SECURITY_POLICY } from './policy.mjs';
import { SAMPLE_FILES, writeSampleSite } from './sample-site.ts';
import { HOSTS, type Host, type Served } from './try-hosts.ts';

const UNPACK = { br: brotliDecompressSync, gzip: gunzipSync, none: (bytes: Buffer) => bytes };
/** nginx has Brotli by a module of others only; the file for it says how to switch it on. */
const WITHOUT_BROTLI: Host['name'][] = ['nginx'];

const bodyOf = (path: string) => SAMPLE_FILES[path] ?? '';

for (const host of HOSTS) {
  // Named in the report either way, so that nobody takes silence for a pass.
  const hosted = host.installed ? describe : describe.skipIf(true);
  const name = host.installed ? host.name : `${host.name} (not installed on this machine)`;

  hosted.each(['/', '/x/y.z/'])(`${name}, mounted at %s`, (base) => {
    let site: Awaited<ReturnType<typeof writeSampleSite>>;
    let served: Served;
    const at = (path: string, how?: Parameters<typeof ask>[2]) => ask(served.origin, base + path, how);

    beforeAll(async () => {
      site = await writeSampleSite(base);
      served = await host.open(site.folder, base);
    });
    afterAll(async () => {
      await served?.close();
      await site?.remove();
    });

    test.each([
      ['', 'index.html'],
      ['?person=x', 'index.html'],
      ['index.html', 'index.html'],
      ['e/one/', 'e/one/index.html'],
      ['e/one/?c=key&q=%D8%B3', 'e/one/index.html'],
      ['en/e/one/', 'en/e/one/index.html'],
      ['en/embed/?topic=x', 'en/embed/index.html'],
      ['assets/app-abc.js', 'assets/app-abc.js'],
      ['data/index.json', 'data/index.json'],
    ])('%s is answered with %s', async (path, file) => {
      const { status, body } = await at(path);
      expect([status, body.toString()]).toEqual([200, bodyOf(file)]);
    });

    test.each([
      ['e/one', 'e/one/'],
      ['e/one?c=key', 'e/one/?c=key'],
      ...(base === '/'
        ? []
        : [
            ['../y.z', ''],
            ['../y.z?q=1', '?q=1'],
          ]),
    ])('%s is led to its slash', async (path, to) => {
      const { status, headers } = await ask(served.origin, (base + path).replace('y.z/../', ''));
      expect([301, 308]).toContain(status);
      expect(new URL(headers.location ?? '', served.origin + base + path).pathname).toBe(
        (base + to).split('?')[0],
      );
      expect(new URL(headers.location ?? '', served.origin).search).toBe(to.match(/\?.*/)?.[0] ?? '');
    });

    test.each([
      'nope/',
      'e/two/',
      'en/e/two/',
      'e/two',
      'assets/gone.js',
      'data/archive/gone.json',
      'nope.html',
      'embed/x',
    ])('the wrong address %s is answered with the page for it, kept by nobody', async (path) => {
      const { status, headers, body } = await at(path);
      expect([status, body.toString()]).toEqual([404, bodyOf('404.html')]);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(headers['cache-control']).toBe('no-cache');
      expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
      expect(headers['x-content-type-options']).toBe('nosniff');
    });

    test.each([
      ['', 'text/html; charset=utf-8'],
      ['assets/app-abc.js', 'text/javascript; charset=utf-8'],
      ['assets/app-abc.css', 'text/css; charset=utf-8'],
      ['assets/face-abc.woff2', 'font/woff2'],
      ['data/index.json', 'application/json; charset=utf-8'],
      ['cards/ar/one.png', 'image/png'],
      ['feed.atom', 'application/atom+xml; charset=utf-8'],
      ['sitemap.xml', 'application/xml; charset=utf-8'],
      ['manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
      ['event.ics', 'text/calendar; charset=utf-8'],
      ['robots.txt', 'text/plain; charset=utf-8'],
    ])('%s is %s', async (path, type) => {
      for (const accepted of ['identity', 'gzip', 'br, gzip']) {
        const { headers } = await at(path, { headers: { 'accept-encoding': accepted } });
        expect(headers['content-type'], accepted).toBe(type);
      }
    });

    test.each([
      ['', 'no-cache'],
      ['e/one/', 'no-cache'],
      ['data/index.json', 'no-cache'],
      ['data/archive/ar/heads/0123456789abcdef.json', 'public, max-age=31536000, immutable'],
      ['theme.js', 'no-cache'],
      ['feed.atom', 'no-cache'],
      ['assets/app-abc.js', 'public, max-age=31536000, immutable'],
      ['assets/face-abc.woff2', 'public, max-age=31536000, immutable'],
    ])('%s is kept: %s', async (path, cache) => {
      const { headers } = await at(path);
      expect(headers['cache-control']).toBe(cache);
    });

    test.each([
      ['', "frame-ancestors 'none'"],
      ['index.html', "frame-ancestors 'none'"],
      ['e/one/', "frame-ancestors 'none'"],
      ['e/embed/', "frame-ancestors 'none'"],
      ['method/', "frame-ancestors 'none'"],
      ['embed/', 'frame-ancestors *'],
      ['embed/index.html', 'frame-ancestors *'],
      ['en/embed/', 'frame-ancestors *'],
    ])('the page %s is under the whole policy and %s', async (path, framing) => {
      const { headers } = await at(path, { headers: { 'accept-encoding': 'gzip' } });
      expect(headers['content-security-policy']).toBe(`${CONTENT_SECURITY_POLICY}; ${framing}`);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['referrer-policy']).toBe('same-origin');
      expect(headers['cross-origin-opener-policy']).toBe('same-origin');
      expect(headers['access-control-allow-origin']).toBe('*');
      expect(headers['permissions-policy']).toContain('camera=()');
    });

    test.each(['assets/app-abc.js', 'theme.js', 'data/index.json'])(
      '%s is under none: a worker would be held to a page’s',
      async (path) => {
        const { headers } = await at(path);
        expect(headers['content-security-policy']).toBeUndefined();
        expect(headers['x-content-type-options']).toBe('nosniff');
        // For a frame in a sandbox, which is of no origin.
        expect(headers['access-control-allow-origin']).toBe('*');
      },
    );

    test.each(['', 'e/one/', 'assets/app-abc.js', 'data/index.json', 'feed.atom', 'manifest.webmanifest'])(
      '%s comes compressed as the reader asks, and is the same after unpacking',
      async (path) => {
        const whole = bodyOf(path === '' || path.endsWith('/') ? `${path}index.html` : path);
        const brotli = WITHOUT_BROTLI.includes(host.name) ? 'gzip' : 'br';
        for (const [accepted, expected] of [
          ['gzip, deflate, br', brotli],
          ['gzip', 'gzip'],
          ['identity', 'none'],
          ['gzip;q=0', 'none'],
        ] as const) {
          const { headers, body } = await at(path, { headers: { 'accept-encoding': accepted } });
          expect(headers['content-encoding'] ?? 'none', accepted).toBe(expected);
          expect(UNPACK[expected](body).toString()).toBe(whole);
          if (expected !== 'none') expect(body.length).toBeLessThan(whole.length);
          if (expected !== 'none') expect(headers.vary).toMatch(/accept-encoding/i);
        }
      },
    );

    test.each(['assets/face-abc.woff2', 'cards/ar/one.png', 'data/short.json'])(
      '%s comes as it is: compressed it would be no smaller',
      async (path) => {
        const { headers, body } = await at(path, { headers: { 'accept-encoding': 'br, gzip' } });
        expect(headers['content-encoding']).toBeUndefined();
        expect(body.toString()).toBe(bodyOf(path));
      },
    );

    test('a file that the reader has is not sent again', async () => {
      for (const accepted of ['identity', 'gzip']) {
        const first = await at('e/one/', { headers: { 'accept-encoding': accepted } });
        expect(first.headers.etag).toBeTruthy();
        const known = { 'accept-encoding': accepted, 'if-none-match': first.headers.etag ?? '' };
        const second = await at('e/one/', { headers: known });
        expect([second.status, second.body.length], accepted).toEqual([304, 0]);
        expect(second.headers['cache-control']).toBe('no-cache');
        expect((await at('', { headers: known })).status).toBe(200);
      }
    });

    test('HEAD is answered as GET, without the body; nothing can be written', async () => {
      const accept = { 'accept-encoding': 'identity' };
      const [head, get] = [
        await at('e/one/', { method: 'HEAD', headers: accept }),
        await at('e/one/', { headers: accept }),
      ];
      expect([head.status, head.body.length]).toEqual([200, 0]);
      for (const name of [
        'content-type',
        'content-length',
        'cache-control',
        'content-security-policy',
        'etag',
      ])
        expect(head.headers[name], name).toBe(get.headers[name]);
      expect((await at('e/one/', { method: 'POST' })).status).toBe(405);
    });

    test.each(['/../secret.txt', '/%2e%2e/secret.txt', '/..%2f..%2fetc%2fpasswd'])(
      '%s stays inside',
      async (path) => {
        expect((await ask(served.origin, base.slice(0, -1) + path)).status).toBeGreaterThanOrEqual(400);
      },
    );
  });
}
