import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { caddyfile } from './caddyfile.mjs';
import { netlifyHeaders } from './netlify-headers.mjs';
import { nginxConf } from './nginx-conf.mjs';

/**
 * Writes into a built site what hosts need to serve it well: headers, caching, what to do with a wrong address.
 *
 * @param {string} folder absolute; complete but for what is written here and what is compressed from it
 * @param {{ base: string, address: string | null }} site
 */
export async function writeHosting(folder, { base, address }) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const pages = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.html'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  /** @type {Record<string, string>} */
  const files = {
    // GitHub Pages would leave out files whose names begin with an underscore.
    '.nojekyll': '',
    _headers: netlifyHeaders({ base, pages }),
    'hosting/nginx.conf': nginxConf({ base, address }),
    'hosting/Caddyfile': caddyfile({ base, address }),
  };
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
}
