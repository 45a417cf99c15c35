import { readFileSync } from 'node:fs';
import { run } from './child.mjs';
import { inRoot } from './project.mjs';
import { Stop } from './stop.mjs';

/**
 * @typedef {{ version?: string, optional?: boolean, link?: boolean, os?: string[], cpu?: string[], libc?: string[] }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lock
 * @typedef {{ os: string, cpu: string, libc: string | null }} Machine
 */

/**
 * What the lock asks for and the folder does not hold. Binaries of this machine's kind count too:
 * a `node_modules` copied from another system, or one from which npm dropped them, would fail
 * much later and obscurely.
 *
 * @param {Lock} wanted `package-lock.json`
 * @param {Lock | null} installed `node_modules/.package-lock.json`, npm's own record; `null` where there is none
 * @param {Machine} machine
 * @returns {string[]} their paths in the lock
 */
export function missingPackages(wanted, installed, machine) {
  return Object.entries(wanted.packages)
    .filter(([path, entry]) => path !== '' && (!entry.optional || isMeantFor(entry, machine)))
    .filter(([path, entry]) => installed?.packages[path]?.version !== entry.version)
    .map(([path]) => path);
}

/**
 * Whether an optional package names this machine. One that names none is left to npm: whether it is
 * needed follows from the packages that ask for it.
 *
 * @param {LockEntry} entry
 * @param {Machine} machine
 */
function isMeantFor(entry, machine) {
  if (!entry.os || !entry.cpu) return false;
  const libcFits = !entry.libc || (machine.libc !== null && entry.libc.includes(machine.libc));
  return entry.os.includes(machine.os) && entry.cpu.includes(machine.cpu) && libcFits;
}

/** @returns {Machine} */
function thisMachine() {
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  const libc = process.platform === 'linux' ? (report.header.glibcVersionRuntime ? 'glibc' : 'musl') : null;
  return { os: process.platform, cpu: process.arch, libc };
}

/**
 * @param {string} path
 * @returns {Lock | null}
 */
function readLock(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Installs with `npm ci` when anything of the lock is missing; says nothing when all is there.
 *
 * @throws {Stop} when npm fails
 */
export async function installMissing() {
  const wanted = readLock(inRoot('package-lock.json'));
  if (!wanted)
    throw new Stop('package-lock.json is missing or broken: this is not a whole copy of the repository.');
  const missing = missingPackages(
    wanted,
    readLock(inRoot('node_modules', '.package-lock.json')),
    thisMachine(),
  );
  if (missing.length === 0) return;

  console.log(`Installing ${missing.length} missing packages (npm ci) …`);
  // NODE_ENV=production or an `omit` in a user's npm settings would leave out the tools that build and test.
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund', '--loglevel=error'];
  const npm = process.env.npm_execpath;
  const { code } = npm?.endsWith('js')
    ? await run(process.execPath, [npm, ...args])
    : await run('npm', args, { shell: process.platform === 'win32' });
  if (code !== 0)
    throw new Stop('npm ci failed: see above. It needs the npm registry (or its cache) to be in reach.');
}
