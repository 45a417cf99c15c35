// A thread that compresses and writes files: it is told one after the other, and says when it is done with each.
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { compress } from './compress.mjs';

/**
 * @typedef {object} FileToPut
 * @property {readonly string[]} paths absolute; it is written under each of them
 * @property {Uint8Array} bytes
 * @property {boolean} isCompressed whether its compressed forms are written beside it
 */

/** @type {Set<string>} */
const folders = new Set();

/** The file itself last, under its name once it is whole: where it is, all is there, though the build be broken off. @param {FileToPut} file */
function put({ paths, bytes, isCompressed }) {
  const beside = isCompressed ? compress(bytes) : [];
  for (const path of paths) {
    const folder = dirname(path);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    for (const { extension, bytes } of beside) writeFileSync(path + extension, bytes);
    writeFileSync(`${path}.part`, bytes);
    renameSync(`${path}.part`, path);
  }
}

parentPort?.on('message', (/** @type {readonly FileToPut[]} */ files) => {
  for (const file of files) put(file);
  parentPort?.postMessage(files.length);
});
