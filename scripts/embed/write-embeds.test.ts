import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import { sampleIndex } from '../pages/sample-index.ts';
import { inRoot } from '../project.mjs';
import { writeEmbeds } from './write-embeds.ts';

// As Vite writes it: every URL begins with `./`.
const shell = readFileSync(inRoot('embed.html'), 'utf8').replaceAll('src="/', 'src="./');
const index = sampleIndex({
  site: { ...sampleIndex().site, title: { ar: 'إيران <وروسيا>', en: 'Iran & "Russia"' } },
});
const pages = new Map(writeEmbeds(shell, index, 'data.app'));

const CASES = [
  ['embed/index.html', 'ar', 'rtl', '../', '../', 'إيران <وروسيا>'],
  ['en/embed/index.html', 'en', 'ltr', '../../', '../../en/', 'Iran & "Russia"'],
] as const;

describe('the page that frames open', () => {
  test('is one for each language', () => {
    expect([...pages.keys()]).toEqual(CASES.map(([path]) => path));
  });

  test.each(CASES)('%s, read without a script', (path, language, direction, root, home, title) => {
    const $ = load(pages.get(path) ?? '');
    expect($('html').attr()).toEqual({ lang: language, dir: direction });
    expect($('title').text()).toBe(title);
    expect($('meta[name="app-root"]').attr('content')).toBe(root);
    expect($('meta[name="app-languages"]').attr('content')).toBe('ar en');
    expect($('meta[name="app-version"]').attr('content')).toBe('data.app');
    expect($('meta[name="robots"]').attr('content')).toBe('noindex');
    const policy = $('meta[http-equiv="Content-Security-Policy"]').attr('content') ?? '';
    expect(policy).toContain("default-src 'none'");
    // A meta element may not say it, and whoever does must let everybody frame this page.
    expect(policy).not.toContain('frame-ancestors');
    // All that is there until the script has drawn: whose it is, and the way to it.
    const link = $('#root a');
    expect([link.text(), link.attr('href'), link.attr('target'), link.attr('rel')]).toEqual([
      title,
      home,
      '_blank',
      'noopener',
    ]);
    const scripts = $('script')
      .map((_i, script) => $(script).attr('src') ?? 'inline')
      .get();
    expect(scripts.length).toBeGreaterThan(0);
    for (const src of scripts) expect(src.startsWith(root)).toBe(true);
    // The reader's own theme is read from storage by this one.
    expect(scripts.join()).not.toContain('/theme.js');
  });
});
