import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from './fixtures/test.ts';

/** All JavaScript received until a click would light the words, compressed as served. */
const LIMIT_KB = 300;

const weigh = (file: string) => gzipSync(readFileSync(file)).length / 1024;

for (const language of ['ar', 'fa', 'ru', 'en']) {
  test(`in ${language}, all JavaScript until the axis shows its events and a click lights the words is at most 300 KB`, async ({
    page,
    reader,
    site,
  }) => {
    const earlier = site.served.length;
    await reader.openSite(language === site.index.site.languages[0] ? '' : `${language}/`);
    await expect(reader.axisItems.first()).toBeVisible();
    // Whatever the page still fetches by itself counts too.
    await page.waitForLoadState('networkidle');
    const before = site.served.slice(earlier);

    await reader.rows.first().or(reader.axisItems.first()).first().click();
    await expect(reader.litWords.first()).toBeVisible();

    // Told by the server, which sees lazy chunks and workers alike. Other pages of this worker are none.
    const served = site.served.slice(earlier);
    const scripts = [...new Set(served.filter((file) => file.endsWith('.js')))];
    const weights = scripts.map((file) => [basename(file), weigh(file)] as const).sort((a, b) => b[1] - a[1]);
    const total = weights.reduce((sum, [, weight]) => sum + weight, 0);
    const account = weights
      .map(([file, weight]) => `${weight.toFixed(1).padStart(6)} KB  ${file}`)
      .join('\n');
    test
      .info()
      .annotations.push({ type: 'weight', description: `${total.toFixed(1)} KB of JavaScript\n${account}` });

    expect(before.some((file) => file.endsWith('.js'))).toBe(true);
    expect(total, `JavaScript received, gzip:\n${account}\n`).toBeLessThanOrEqual(LIMIT_KB);
  });
}
