import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { node } from './child.mjs';
import { CACHE, inRoot } from './project.mjs';
import { Stop } from './stop.mjs';

/** Where systems put Chromium, Chrome and Edge; the first that exists is taken. */
const SYSTEM_PATHS = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/snap/bin/chromium',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
    ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].map(
      (path) => `%${variable}%\\${path}`,
    ),
  ),
};

/** Nothing of the browser's own calls out while the site is tested; no sandbox, since containers run as root. */
export const BROWSER_ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  // Chromium's own interface is drawn as pages beside each page opened: half of the time of opening one.
  // The switch replaces Playwright's list, so what of it matters here is repeated.
  `--disable-features=${[
    'PreloadTopChromeWebUI',
    'WebUIOmniboxPopup',
    'WebUIOmniboxAimPopup',
    'InitialWebUI',
    'WebUIReloadButton',
    'HttpsUpgrades',
    'MediaRouter',
    'OptimizationHints',
    'PaintHolding',
    'Translate',
  ]}`,
];

/**
 * What the search touches, so that its order can be tested without any browser.
 *
 * @typedef {object} Surroundings
 * @property {NodeJS.ProcessEnv} env
 * @property {string} platform as `process.platform`
 * @property {string} arch as `process.arch`
 * @property {(path: string) => boolean} exists
 * @property {() => Promise<string>} playwrightPath where Playwright's own browser is or would be
 * @property {() => Promise<void>} download fetches Playwright's own; may fail silently
 * @property {() => Promise<string>} unpack unpacks the packaged browser; throws when it cannot
 */

/**
 * Finds a browser: `CHROMIUM_PATH`, the system's, Playwright's own (downloaded once if absent),
 * the one packaged in the dependencies (linux-x64).
 *
 * @param {Surroundings} [around]
 * @returns {Promise<{ path: string, source: 'CHROMIUM_PATH' | 'system' | 'playwright' | 'packaged' }>}
 * @throws {Stop} when there is none: tests that need a browser fail then, they are never skipped
 */
export async function findBrowser(around = here()) {
  const given = around.env.CHROMIUM_PATH;
  if (given) {
    if (around.exists(given)) return { path: given, source: 'CHROMIUM_PATH' };
    throw new Stop(`CHROMIUM_PATH is ${given}, and there is no such file.`);
  }

  const system = systemPaths(around).find(around.exists);
  if (system) return { path: system, source: 'system' };

  const own = await around.playwrightPath();
  if (!around.exists(own)) await around.download();
  if (around.exists(own)) return { path: own, source: 'playwright' };

  const packagedFails = await whyNotPackaged(around);
  if (typeof packagedFails !== 'string') return { path: packagedFails.path, source: 'packaged' };
  throw new Stop(
    [
      'No browser to test in. Tried:',
      '  CHROMIUM_PATH: not set',
      '  system: no Chromium, Chrome or Edge in the usual places',
      "  Playwright's own: not there, and its download failed or took longer than 30 s",
      `  packaged: ${packagedFails}`,
      'Install Chromium or Chrome, or set CHROMIUM_PATH to one.',
    ].join('\n'),
  );
}

/** @param {Surroundings} around */
function systemPaths({ platform, env }) {
  const paths = Object.hasOwn(SYSTEM_PATHS, platform)
    ? SYSTEM_PATHS[/** @type {keyof typeof SYSTEM_PATHS} */ (platform)]
    : [];
  return paths.map((path) => path.replace(/%([^%]+)%/, (_, variable) => env[variable] ?? ''));
}

/**
 * @param {Surroundings} around
 * @returns {Promise<{ path: string } | string>} a reason where it cannot be used
 */
async function whyNotPackaged(around) {
  if (around.platform !== 'linux' || around.arch !== 'x64') {
    return `for linux-x64 only; this is ${around.platform}-${around.arch}`;
  }
  try {
    return { path: await around.unpack() };
  } catch (error) {
    return `could not be unpacked: ${error instanceof Error ? error.message : error}`;
  }
}

/** @returns {Surroundings} */
function here() {
  return {
    env: process.env,
    platform: process.platform,
    arch: process.arch,
    exists: existsSync,
    playwrightPath: async () => (await import('@playwright/test')).chromium.executablePath(),
    download: async () => {
      console.log("No browser found: downloading Playwright's own (30 s at most) …");
      const cli = inRoot('node_modules', 'playwright', 'cli.js');
      await node([cli, 'install', '--no-shell', '--no-progress', 'chromium'], {
        timeout: 30_000,
        quiet: true,
      });
    },
    unpack: unpackPackaged,
  };
}

/**
 * Unpacks into our own cache: the package would share one folder of the system's with every other
 * project, and would take a half unpacked browser there for a whole one.
 *
 * @returns {Promise<string>} the program's path
 */
async function unpackPackaged() {
  const folder = join(CACHE, 'chromium');
  const complete = join(folder, 'complete');
  if (!existsSync(complete)) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });

  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  // Asks the package for its own copies of the libraries that a bare system lacks (NSS). It reads this
  // when imported, and sets LD_LIBRARY_PATH for the browsers that this process and its children start.
  process.env.AWS_EXECUTION_ENV = 'AWS_Lambda_nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    const path = await chromium.executablePath();
    await writeFile(join(folder, 'fonts', 'fonts.conf'), fontsConfiguration(folder));
    await writeFile(complete, '');
    return path;
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

/**
 * The packaged configuration looks for fonts in the one folder the package would unpack to; with no font at
 * all, text has no size, and nothing that holds text is visible.
 *
 * @param {string} folder
 */
const fontsConfiguration = (folder) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}/fonts</dir>
  <cachedir>${folder}/fonts-cache</cachedir>
  <include ignore_missing="yes">/etc/fonts/fonts.conf</include>
</fontconfig>
`;
