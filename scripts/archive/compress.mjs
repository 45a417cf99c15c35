import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * There may be a hundred thousand pieces, of which a reader fetches few: three times as fast as what all readers
 * fetch is compressed (`scripts/hosting/precompress.mjs`), for a twentieth more bytes.
 */
const QUALITY = 5;
const LEVEL = 6;

/**
 * A text compressed for hosts that only read files; ways that do not make it smaller are left out. At once, not in
 * zlib's own threads: of a few thousand letters, handing over takes longer than compressing.
 *
 * @param {Uint8Array} text
 * @returns {{ extension: '.br' | '.gz', bytes: Buffer }[]}
 */
export function compress(text) {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  const forms = /** @type {const} */ ([
    { extension: '.br', bytes: brotliCompressSync(text, { params }) },
    { extension: '.gz', bytes: gzipSync(text, { level: LEVEL }) },
  ]);
  return forms.filter(({ bytes }) => bytes.length < text.length);
}
