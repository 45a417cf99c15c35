import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * There may be a hundred thousand pieces, of which a reader fetches few: three times as fast as what all readers
 * fetch is compressed (`scripts/hosting/precompress.mjs`), for a twentieth more bytes.
 */
const QUALITY = 5;
const LEVEL = 6;

interface Compressed {
  /** `.br`, `.gz`. */
  extension: string;
  bytes: Buffer;
}

/** A text compressed for hosts that only read files, in zlib's own threads; ways that do not make it smaller are left out. */
export async function compress(text: Buffer): Promise<Compressed[]> {
  const params = {
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_QUALITY]: QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
  };
  const [br, gz] = await Promise.all([brotli(text, { params }), zip(text, { level: LEVEL })]);
  return [
    { extension: '.br', bytes: br },
    { extension: '.gz', bytes: gz },
  ].filter(({ bytes }) => bytes.length < text.length);
}
