import { cpus, loadavg, totalmem, type } from 'node:os';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, findBrowser } from '../browser.mjs';

/**
 * The machine that measures, in words.
 *
 * @param {string} browser its version
 */
export function machineInWords(browser) {
  const cores = cpus();
  const model = cores[0]?.model.trim();
  const memory = Math.round(totalmem() / 2 ** 30);
  const own = `${cores.length} cores${model ? ` (${model})` : ''}, ${memory} GB, ${type()}`;
  const load = loadavg()[0] ?? 0;
  const shared =
    load > cores.length + 1 ? `; shared with other work, ${Math.round(load)} jobs waiting at the end` : '';
  return `${own}, Node ${process.versions.node}, Chromium ${browser}${shared}`;
}

export async function browserVersion() {
  const browser = await chromium.launch({ executablePath: (await findBrowser()).path, args: BROWSER_ARGS });
  const version = browser.version();
  await browser.close();
  return version;
}
