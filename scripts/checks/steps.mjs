import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../browser.mjs';
import { buildForTests } from '../build-for-tests.mjs';
import { node } from '../child.mjs';
import { compiledFolder, compilerArgs } from '../compile.mjs';
import { CACHE, inRoot } from '../project.mjs';
import { checkTypes } from '../types.mjs';
import { annotations } from './annotations.mjs';
import { editorDates } from './editor-dates.mjs';
import { failedBrowserTests, failedUnitTests } from './failed-tests.mjs';
import { secondTries } from './second-tries.mjs';
import { countsIn, playwrightCounts, vitestCounts } from './test-counts.mjs';

/**
 * @typedef {import('./test-counts.mjs').Counts} Counts
 * @typedef {{ ok: boolean, counts?: Counts, note?: string, failed?: string[] }} Result
 * @typedef {{ name: string, run: () => Promise<Result> }} Step
 */

/** Where dates could shift: behind UTC, ahead of it, and where a whole day was once left out. */
const ZONES = ['Asia/Riyadh', 'America/Los_Angeles', 'Pacific/Apia'];

/** Parts of the names of the test files that deal in days. */
const DATE_FILES = ['date', 'day', 'moment', 'ticks', 'scale', 'window'];

/** Which rules keep the rooms apart; `biome.json` says what each forbids and why. */
const IMPORT_RULES = [
  'style/noRestrictedImports',
  'style/noRestrictedGlobals',
  'nursery/noJsRestrictedProperties',
  'suspicious/noImportCycles',
];

/** @param {string[]} path of a program inside node_modules */
const program = (...path) => inRoot('node_modules', ...path);

const biome = program('@biomejs', 'biome', 'bin', 'biome');

/** @type {Step[]} every check, in the order in which they are run, whether or not an earlier one failed */
export const STEPS = [
  {
    name: 'format and lint',
    run: () =>
      passes([biome, 'check', '--error-on-warnings', ...IMPORT_RULES.map((rule) => `--skip=${rule}`)]),
  },
  {
    name: 'import rules',
    run: () => passes([biome, 'lint', ...IMPORT_RULES.map((rule) => `--only=${rule}`)]),
  },
  {
    name: 'types',
    run: async () => {
      const failed = await checkTypes();
      return { ok: failed.length === 0, note: failed.join(' ') };
    },
  },
  { name: 'unit tests', run: () => unitTests('UTC', []) },
  ...ZONES.map((zone) => ({ name: `dates in ${zone}`, run: () => unitTests(zone, DATE_FILES) })),
  { name: 'compiled data up to date', run: () => passes(compilerArgs(null, ['--check'])) },
  { name: 'dead code', run: () => passes([program('knip', 'bin', 'knip.js')]) },
  {
    name: 'build',
    run: async () => {
      await buildForTests();
      return { ok: true };
    },
  },
  { name: 'e2e', run: () => browserTests('e2e', ['chromium', 'corpus-two']) },
  { name: 'weight', run: () => browserTests('weight', ['weight']) },
];

/**
 * @param {string[]} args
 * @returns {Promise<Result>}
 */
async function passes(args) {
  const { code } = await node(args);
  return { ok: code === 0 };
}

/**
 * @param {string} zone
 * @param {string[]} filters parts of file names; none: all
 * @returns {Promise<Result>}
 */
async function unitTests(zone, filters) {
  const report = join(CACHE, 'reports', `unit-${zone.replace('/', '-')}.json`);
  const args = ['run', ...filters, '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  // A process for each file takes as long again as the tests in it. That none leans on what another left behind is
  // shown by the run of them all.
  if (filters.length > 0) args.push('--no-isolate');
  const { code } = await node([program('vitest', 'vitest.mjs'), ...args], { env: { TZ: zone } });
  const counts = countsIn(report, vitestCounts);
  const told = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : {};
  return { ok: code === 0 && counts.failed === 0, counts, failed: failedUnitTests(told) };
}

/**
 * Searched for once: a download that fails takes up to half a minute.
 *
 * @type {ReturnType<typeof findBrowser> | undefined}
 */
let browser;

/**
 * @param {string} name of the report
 * @param {string[]} projects of playwright.config.ts
 * @returns {Promise<Result>}
 */
async function browserTests(name, projects) {
  browser ??= findBrowser();
  const { path, source } = await browser;
  const report = join(CACHE, 'reports', `${name}.json`);
  const args = ['test', ...projects.map((project) => `--project=${project}`)];
  const { code } = await node([program('@playwright', 'test', 'cli.js'), ...args], {
    env: { SANAD_E2E_REPORT: report, CHROMIUM_PATH: path },
  });
  const counts = countsIn(report, playwrightCounts);
  const told = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : { title: '' };
  const late = secondTries(told).map((title) => `at the second try: ${title}`);
  const note = [...annotations(told, name), ...late, `browser: ${source} (${path})`].join(', ');
  return { ok: code === 0 && counts.failed === 0, counts, note, failed: failedBrowserTests(told) };
}

/** What a reviewer should see whether or not all is well. */
export function remarks() {
  const file = join(compiledFolder(null), 'index.json');
  if (!existsSync(file)) return [];
  const { dated, reasoned } = editorDates(JSON.parse(readFileSync(file, 'utf8')));
  return [
    `Dates that no rule gives, on an editor's reason: ${reasoned.length} of ${dated}`,
    ...reasoned.map(({ key, reason }) => `  ${key}: ${reason}`),
    '',
  ];
}
