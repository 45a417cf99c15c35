import { defineConfig } from '@playwright/test';
import type { SiteOptions } from './e2e/fixtures/test.ts';
import { BROWSER_ARGS, findBrowser } from './scripts/browser.mjs';

// Every worker reads this file again: told by the variable, it need not search (or download) again.
process.env.CHROMIUM_PATH = (await findBrowser()).path;

export default defineConfig<object, SiteOptions>({
  testDir: 'e2e',
  outputDir: '.cache/e2e-results',
  workers: 2,
  fullyParallel: true,
  // In the whole run alone. The summary names each test that needed it: one that passes at the second try may hide
  // a race that a reader will meet.
  retries: process.env.SANAD_E2E_REPORT ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env.SANAD_E2E_REPORT
    ? [['dot'], ['json', { outputFile: process.env.SANAD_E2E_REPORT }]]
    : [['list']],
  use: {
    viewport: { width: 1280, height: 900 },
    // A zone and a language that are neither the data's nor the builder's: a date that shifts shows.
    timezoneId: 'America/Los_Angeles',
    locale: 'fr-FR',
    // A service worker answers in the network's place, where no test could answer for it or count what is fetched;
    // e2e/offline.spec.ts allows it, and tests it.
    serviceWorkers: 'block',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: BROWSER_ARGS },
  },
  projects: [
    { name: 'chromium', testIgnore: 'weight.spec.ts', use: { corpus: 'first' } },
    // The promises that hold for any corpus, on another one.
    { name: 'corpus-two', testIgnore: 'weight.spec.ts', grep: /@any-corpus/, use: { corpus: 'second' } },
    { name: 'weight', testMatch: 'weight.spec.ts', use: { corpus: 'first' } },
  ],
});
