import { describe, expect, test } from 'vitest';
import { findBrowser } from './browser.mjs';

const OWN = '/cache/playwright/chrome';

interface World {
  files?: string[];
  env?: Record<string, string>;
  platform?: string;
  arch?: string;
  /** What the download brings; `null`: it fails. */
  downloads?: string | null;
  packaged?: string | Error;
}

/** A machine on which only the named files exist, and a diary of what was tried on it. */
function machine({
  files = [],
  env = {},
  platform = 'linux',
  arch = 'x64',
  downloads = null,
  packaged,
}: World) {
  const present = new Set(files);
  const diary: string[] = [];
  const around = {
    env,
    platform,
    arch,
    exists: (path: string) => present.has(path),
    playwrightPath: async () => OWN,
    download: async () => {
      diary.push('download');
      if (downloads) present.add(downloads);
    },
    unpack: async () => {
      diary.push('unpack');
      if (packaged === undefined || packaged instanceof Error) throw packaged ?? new Error('no such package');
      return packaged;
    },
  };
  return { around, diary };
}

describe('the browser for the tests', () => {
  const everything = {
    env: { CHROMIUM_PATH: '/mine/chrome' },
    files: ['/mine/chrome', '/usr/bin/chromium', '/usr/bin/google-chrome', OWN],
    packaged: '/packed/chromium',
  };

  test.each<[string, World, { path: string; source: string }, string[]]>([
    ['CHROMIUM_PATH comes first', everything, { path: '/mine/chrome', source: 'CHROMIUM_PATH' }, []],
    ["then the system's", { ...everything, env: {} }, { path: '/usr/bin/chromium', source: 'system' }, []],
    [
      'Chrome where there is no Chromium',
      { files: ['/usr/bin/google-chrome', OWN] },
      { path: '/usr/bin/google-chrome', source: 'system' },
      [],
    ],
    [
      'Edge by the variables of Windows',
      {
        platform: 'win32',
        env: { 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' },
        files: ['C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'],
      },
      { path: 'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe', source: 'system' },
      [],
    ],
    [
      "then Playwright's own, not downloaded again",
      { files: [OWN] },
      { path: OWN, source: 'playwright' },
      [],
    ],
    ['downloaded where absent', { downloads: OWN }, { path: OWN, source: 'playwright' }, ['download']],
    [
      'then the packaged one',
      { packaged: '/packed/chromium' },
      { path: '/packed/chromium', source: 'packaged' },
      ['download', 'unpack'],
    ],
  ])('%s', async (_name, world, found, tried) => {
    const { around, diary } = machine(world);
    expect(await findBrowser(around)).toEqual(found);
    expect(diary).toEqual(tried);
  });

  test.each<[string, World, string]>([
    ['a CHROMIUM_PATH that leads nowhere', { ...everything, files: ['/usr/bin/chromium'] }, '/mine/chrome'],
    ['a system that the packaged one is not for', { platform: 'darwin', arch: 'arm64' }, 'darwin-arm64'],
    ['an ARM machine', { arch: 'arm64' }, 'linux-arm64'],
    ['a package that cannot be unpacked', { packaged: new Error('disk full') }, 'disk full'],
  ])('%s: a failure that says what was tried', async (_name, world, said) => {
    await expect(findBrowser(machine(world).around)).rejects.toThrow(said);
  });
});
