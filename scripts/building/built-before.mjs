import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CACHE } from '../project.mjs';
import { contentsOf } from './contents.mjs';
import { forgetUnused } from './forget-unused.mjs';

/**
 * What is remembered of a built site: from what it was built and every file that was written. Beside the sites, not in
 * them, since they are published whole.
 *
 * @typedef {object} BuildRecord
 * @property {string} inputs `inputsMark`
 * @property {boolean} typed whether the types were checked
 * @property {Record<string, string>} files `contentsOf` the built folder
 */

const RECORDS = join(CACHE, 'built');

/**
 * Whether a folder is, file by file, what a build from the same inputs wrote: nothing changed, missing or added.
 *
 * @param {string} out absolute
 * @param {string} inputs `inputsMark` of now
 * @param {{ typed: boolean, records?: string }} how `typed`: whether the types must have been checked too
 */
export async function isAsBuilt(out, inputs, { typed, records = RECORDS }) {
  const record = await readRecord(fileOf(out, records));
  if (record === null || record.inputs !== inputs) return false;
  if (typed && !record.typed) return false;
  return JSON.stringify(await contentsOf(out)) === JSON.stringify(record.files);
}

/**
 * To be called once all is written.
 *
 * @param {string} out
 * @param {string} inputs `inputsMark` from before the build began, still the same at its end
 * @param {{ typed: boolean, records?: string }} how
 */
export async function rememberBuilt(out, inputs, { typed, records = RECORDS }) {
  await mkdir(records, { recursive: true });
  await forgetUnused(records);
  /** @type {BuildRecord} */
  const record = { inputs, typed, files: await contentsOf(out) };
  const partial = `${fileOf(out, records)}.${process.pid}`;
  await writeFile(partial, JSON.stringify(record));
  await rename(partial, fileOf(out, records));
}

/**
 * To be called before anything of the folder is touched: a build that is broken off leaves no record.
 *
 * @param {string} out
 * @param {string} [records]
 */
export const forgetBuilt = (out, records = RECORDS) => rm(fileOf(out, records), { force: true });

/**
 * @param {string} out
 * @param {string} records
 */
const fileOf = (out, records) =>
  join(records, `${createHash('sha256').update(out).digest('hex').slice(0, 16)}.json`);

/**
 * @param {string} file
 * @returns {Promise<BuildRecord | null>} `null` also for one that is broken
 */
async function readRecord(file) {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}
