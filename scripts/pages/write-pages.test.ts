import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inRoot } from '../project.mjs';
import { CONTENT_SECURITY_POLICY } from './csp.ts';
import { sampleCitation, sampleEvent, sampleIndex } from './sample-index.ts';
import { writePages } from './write-pages.ts';

const SHELL = readFileSync(inRoot('index.html'), 'utf8').replace(
  /<script.*<\/script>/,
  '<script type="module" crossorigin src="./assets/app.js"></script><link rel="stylesheet" href="./assets/app.css">',
);

const index = sampleIndex({ retired: [{ id: 'old', to: 'talks' }] });
const files = writePages(SHELL, index, '/');
const page = (path: string) => files.get(path) ?? '';

describe('every page', () => {
  const rows = [...files.keys()].map((path) => [path, page(path)] as const);

  test.each(rows)('%s is under the policy, and nothing in it needs an exception', (_path, html) => {
    const policy = html.match(/<meta http-equiv="Content-Security-Policy" content="([^"]*)"/)?.[1];
    expect(policy?.replaceAll('&#39;', "'")).toBe(CONTENT_SECURITY_POLICY);
    // A policy in a meta element holds only for what comes after it.
    expect(html.indexOf('Content-Security-Policy')).toBeLessThan(html.search(/<script|<link|<style/));
    expect(html).not.toMatch(/<script(?![^>]* src=)|<style|\son\w+=|\sstyle=|javascript:/i);
    expect(html).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  });

  test.each([
    ['index.html', './'],
    ['en/index.html', '../'],
    ['e/talks/index.html', '../../'],
    ['en/e/talks/index.html', '../../../'],
    ['en/e/old/index.html', '../../../'],
    ['404.html', '/'],
  ])('%s finds the root at %s', (path, root) => {
    expect(page(path)).toContain(`<meta name="app-root" content="${root}"`);
    expect(page(path)).toContain(`src="${root}assets/app.js"`);
    expect(page(path)).toContain(`href="${root}assets/app.css"`);
  });

  test.each([
    ['index.html', 'ar', 'rtl', 'سَنَد'],
    ['en/index.html', 'en', 'ltr', 'Sanad'],
    ['e/talks/index.html', 'ar', 'rtl', 'عنوان talks · سَنَد'],
    ['en/e/talks/index.html', 'en', 'ltr', 'Headline talks · Sanad'],
    ['404.html', 'ar', 'rtl', 'لا صفحة في هذا العنوان'],
  ])('%s is in %s (%s) and called %s', (path, language, direction, title) => {
    expect(page(path)).toContain(`<html lang="${language}" dir="${direction}">`);
    expect(page(path)).toContain(`<title>${title}</title>`);
  });
});

describe('without JavaScript', () => {
  const noscript = (path: string) => page(path).match(/<body>.*<noscript>(.*)<\/noscript>/s)?.[1] ?? '';

  test('an event gives its headline, date, quote, source and the way on', () => {
    const html = noscript('en/e/talks/index.html');
    expect(html).toContain('<h1>Headline talks</h1>');
    expect(html).toContain('<bdi dir="ltr">Tuesday 1 February 2022</bdi>');
    expect(html).toContain('<blockquote lang="ar" dir="rtl">وصل الوزير أمس.</blockquote>');
    expect(html).toContain('Unofficial translation: The minister arrived yesterday.');
    expect(html).toContain('«وصل الوزير»');
    expect(html).toContain('publisher not given');
    expect(html).toMatch(/Earlier event <a href="\.\.\/\.\.\/\.\.\/en\/e\/arrival\/">/);
    expect(html).toMatch(/Later event <a href="\.\.\/\.\.\/\.\.\/en\/e\/return\/">/);
  });

  test('the first event has none before it, the last none after', () => {
    expect(noscript('e/arrival/index.html')).not.toContain('الحدث السابق');
    expect(noscript('e/return/index.html')).not.toContain('الحدث اللاحق');
  });

  test('planned and claimed are never said as if they had happened', () => {
    expect(noscript('en/e/return/index.html')).toContain('<strong>Planned</strong>');
    expect(noscript('en/e/rumour/index.html')).toContain('<strong>Claimed</strong>');
    expect(noscript('en/e/talks/index.html')).not.toContain('<strong>');
    expect(noscript('en/index.html').match(/<strong>/g)).toHaveLength(2);
  });

  test('an undated report has no date and no neighbours', () => {
    const html = noscript('en/e/rumour/index.html');
    expect(html).toContain('Undated');
    expect(html).not.toContain('Earlier event');
  });

  test('the first page links to every event', () => {
    const links = [...noscript('en/index.html').matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(links).toEqual(index.events.map(({ id }) => `../en/e/${id}/`));
  });

  test('a retired address sends on to where the event is now', () => {
    expect(page('en/e/old/index.html')).toContain('content="0; url=../../../en/e/talks/"');
    expect(noscript('en/e/old/index.html')).toContain('href="../../../en/e/talks/"');
    expect(page('e/talks/index.html')).not.toContain('http-equiv="refresh"');
  });

  test('the page for a wrong address speaks even where its scripts cannot be found', () => {
    expect(page('404.html')).toMatch(/<div id="root"><main><h1>لا صفحة في هذا العنوان<\/h1>/);
  });
});

test('what editors and sources write stays text', () => {
  const hostile = '</title></noscript><script>alert(1)</script> $& $` "\'';
  const hostileIndex = sampleIndex({
    events: [
      sampleEvent('talks', {
        title: { ar: hostile, en: hostile },
        citations: [sampleCitation('talks-cited', { exact: hostile, translation: { en: hostile } })],
      }),
    ],
  });
  for (const [path, html] of writePages(SHELL, hostileIndex, '/')) {
    expect(html, path).not.toContain('<script>');
    expect(html.match(/<\/noscript>/g)?.length ?? 0, path).toBe(html.match(/<noscript>/g)?.length ?? 0);
    expect(html.match(/<\/title>/g), path).toHaveLength(1);
  }
  expect(writePages(SHELL, hostileIndex, '/').get('en/e/talks/index.html')).toContain(
    '$&amp; $` &quot;&#39;',
  );
});

test('404.html is rooted where the site is said to be mounted', () => {
  expect(writePages(SHELL, index, '/x/y/').get('404.html')).toContain('src="/x/y/assets/app.js"');
});

test('a shell without one of its places stops the build', () => {
  expect(() => writePages(SHELL.replace('name="app-root"', 'name="root"'), index, '/')).toThrow('app-root');
});
