import {
  EMBED,
  EMBED_POLICY,
  IMMUTABLE,
  LASTING,
  PAGE_POLICY,
  REVALIDATED,
  SECURITY_HEADERS,
} from './rules.mjs';

const embed = new RegExp(`^${EMBED}`);

/**
 * The `_headers` file of Netlify and Cloudflare Pages. All rules that match a path apply. Where two name the same
 * header one host sends the one, the other both; and of two policies the stricter would win, so that nobody could
 * frame what is made to be framed. So no two rules that match one path ever name the same header.
 *
 * @param {{ base: string, pages: readonly string[] }} site `pages`: every HTML file, below the site's root
 * @returns {string} within the limits of Cloudflare: 100 rules, 2,000 letters a line
 */
export function netlifyHeaders({ base, pages }) {
  const patterns = [...new Set(pages.flatMap(patternsOf))].sort();
  const page = (/** @type {string} */ pattern) =>
    rule(base + pattern, {
      'Cache-Control': REVALIDATED,
      'Content-Security-Policy': embed.test(pattern) ? EMBED_POLICY : PAGE_POLICY,
    });
  const moved = base === '/' ? [] : [`# Belongs into the host's topmost folder, above ${base}`, ''];
  return [
    ...moved,
    ...rule(`${base}*`, SECURITY_HEADERS),
    // Of other data no rule speaks: it would match these too. Both hosts ask again for it by themselves.
    ...LASTING.flatMap((folder) => rule(`${base}${folder}*`, { 'Cache-Control': IMMUTABLE })),
    ...patterns.flatMap(page),
  ].join('\n');
}

/**
 * @param {string} path
 * @param {Readonly<Record<string, string>>} headers
 */
function rule(path, headers) {
  return [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''];
}

/**
 * A pattern for each folder of pages, its language's included (`e/*`, `en/e/*`); pages that stand in no such folder
 * by their names.
 *
 * @param {string} page
 */
function patternsOf(page) {
  const [, language = '', rest = ''] = /^([a-z]{2,3}(?:-[A-Za-z0-9]+)*\/)?(.*)$/.exec(page) ?? [];
  const [folder, ...deeper] = rest.split('/');
  if (deeper.length > 0) return [`${language}${folder}/*`];
  return rest === 'index.html' ? [language, `${language}index.html`] : [`${language}${rest}`];
}
