import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, rename, utimes, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { forgetUnused } from '../building/forget-unused.mjs';
import { CACHE } from '../project.mjs';
import { ASSETS } from './rules.mjs';
import { isText } from './types.mjs';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** By what else the same bytes could be compressed otherwise. */
const VERSION = `zlib${process.versions.zlib}-brotli${process.versions.brotli}`;

/**
 * Each text of a built site once more, compressed beside it, wherever that is smaller: `x.html.br`, `x.html.gz`.
 * A host that only reads files can then compress as well as one can. Runs in zlib's own threads; what was
 * compressed before, by whichever build, is taken from the cache by its content.
 *
 * @param {string} folder absolute; of the built site, complete
 * @param {string} [cache] absolute
 * @returns {Promise<{ files: number, compressed: number }>} texts seen, and those among them that were new
 */
export async function precompress(folder, cache = join(CACHE, 'compressed')) {
  await mkdir(cache, { recursive: true });
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const all = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  // Of a large corpus that stands already: who wrote its pieces has compressed them, and its articles' texts, of which
  // there are as many as of articles and which are hardly ever fetched, are left as they are (`scripts/archive/`).
  const data = join(folder, 'data') + sep;
  const twins = all.filter((file) => file.startsWith(data) && /\.(?:br|gz)$/.test(file));
  const packed = new Set(twins.map((file) => file.slice(0, -3)));
  const texts = packed.size > 0 ? join(data, 'texts') + sep : null;
  const files = all.filter((file) => isText(file) && !packed.has(file) && !(texts && file.startsWith(texts)));
  const queue = files.values();
  let compressed = 0;
  const worker = async () => {
    for (const file of queue) {
      const path = relative(folder, file).replaceAll(sep, '/');
      if (await compressOne(file, path.startsWith(ASSETS), cache)) compressed += 1;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  await forgetUnused(cache);
  return { files: files.length, compressed };
}

/**
 * @param {string} file
 * @param {boolean} lasting whether its name changes with its content. Then few of them change, and each is fetched by
 *   every reader: worth the last percent, which takes ten times as long.
 * @param {string} cache
 * @returns {Promise<boolean>} whether anything had to be compressed
 */
async function compressOne(file, lasting, cache) {
  const bytes = await readFile(file);
  const quality = lasting ? 11 : 9;
  const hash = createHash('sha256').update(bytes).digest('hex');
  const ways = [
    {
      extension: '.br',
      name: `${hash}.${VERSION}-${quality}.br`,
      pack: () => brotli(bytes, tuned(quality, bytes)),
    },
    { extension: '.gz', name: `${hash}.${VERSION}.gz`, pack: () => zip(bytes, { level: 9 }) },
  ];
  let isNew = false;
  for (const { extension, name, pack } of ways) {
    const stored = join(cache, name);
    let packed = await readStored(stored);
    if (packed === null) {
      packed = await pack();
      isNew = true;
      await store(stored, packed);
    }
    if (packed.length < bytes.length) await writeFile(file + extension, packed);
  }
  return isNew;
}

/**
 * @param {number} quality
 * @param {Buffer} bytes
 */
const tuned = (quality, bytes) => ({
  params: {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  },
});

/** @param {string} stored */
async function readStored(stored) {
  try {
    const packed = await readFile(stored);
    const now = new Date();
    await utimes(stored, now, now);
    return packed;
  } catch {
    return null;
  }
}

/**
 * Under its name only once it is whole: a build that is ended half-way must leave nothing half.
 *
 * @param {string} stored
 * @param {Buffer} packed
 */
async function store(stored, packed) {
  // Two builds at a time may both have come upon the same text.
  const partial = `${stored}.${randomUUID()}`;
  await writeFile(partial, packed);
  await rename(partial, stored);
}
