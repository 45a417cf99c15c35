import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { CACHE, inRoot } from './project.mjs';

/**
 * A program of ours in one file of plain JavaScript.
 *
 * @typedef {object} Bundle
 * @property {URL} url
 * @property {string} mark another whenever its code is
 */

/**
 * What was written of a bundle: of what, and how these files were then.
 *
 * @typedef {{ mark: string, sources: [path: string, size: number, mtimeMs: number][] }} Record
 */

const FOLDER = join(CACHE, 'programs');

/**
 * Brings a program written in TypeScript into one file, unless that is there already: so it starts in a tenth of the
 * time, in every thread anew. Packages that it imports are in it, but for Node's own.
 *
 * @param {string} entry its file, below the repository's root
 * @returns {Promise<Bundle>}
 */
export async function bundled(entry) {
  const name = createHash('sha256').update(entry).digest('hex').slice(0, 16);
  const known = await readRecord(name);
  if (known !== null && (await isAsThen(known))) return bundleAt(known.mark);
  const began = Date.now();
  const { code, sources } = await bundle(inRoot(entry));
  const mark = createHash('sha256').update(code).digest('hex').slice(0, 16);
  await mkdir(FOLDER, { recursive: true });
  await put(`${mark}.mjs`, code);
  /** @type {Record} */
  const record = { mark, sources: await Promise.all(sources.map(asNow)) };
  // Of what was edited in the meantime nobody knows whether it was read before or after.
  if (record.sources.every(([, , mtimeMs]) => mtimeMs < began))
    await put(`${name}.json`, JSON.stringify(record));
  if (known !== null && known.mark !== mark) await rm(join(FOLDER, `${known.mark}.mjs`), { force: true });
  return bundleAt(mark);
}

/** @param {string} mark @returns {Bundle} */
const bundleAt = (mark) => ({ url: pathToFileURL(join(FOLDER, `${mark}.mjs`)), mark });

/**
 * @param {string} name
 * @returns {Promise<Record | null>}
 */
async function readRecord(name) {
  try {
    return JSON.parse(await readFile(join(FOLDER, `${name}.json`), 'utf8'));
  } catch {
    return null;
  }
}

/** @param {Record} record */
async function isAsThen({ mark, sources }) {
  try {
    await stat(join(FOLDER, `${mark}.mjs`));
    const now = await Promise.all(sources.map(([path]) => asNow(path)));
    return JSON.stringify(now) === JSON.stringify(sources);
  } catch {
    return false;
  }
}

/**
 * @param {string} path
 * @returns {Promise<[path: string, size: number, mtimeMs: number]>}
 */
async function asNow(path) {
  const { size, mtimeMs } = await stat(path);
  return [path, size, mtimeMs];
}

/** @param {string} entry @returns {Promise<{ code: string, sources: string[] }>} */
async function bundle(entry) {
  const { build } = await import('vite');
  const result = await build({
    configFile: false,
    root: inRoot(),
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: { ssr: entry, write: false, target: 'node20', minify: false },
  });
  const [chunk, ...others] = 'output' in result ? result.output : [];
  if (chunk?.type !== 'chunk' || others.some(({ type }) => type === 'chunk'))
    throw new Error(`${entry} does not come into one file`);
  const sources = Object.keys(chunk.modules).map((id) => id.replace(/\?.*$/, ''));
  return { code: chunk.code, sources: sources.filter(isAbsolute).sort() };
}

/**
 * Under its name only once it is whole: two commands may begin at a time.
 *
 * @param {string} name
 * @param {string} text
 */
async function put(name, text) {
  const path = join(FOLDER, name);
  await writeFile(`${path}.${process.pid}`, text);
  await rename(`${path}.${process.pid}`, path);
}
