import {
  EMBED,
  EMBED_POLICY,
  IMMUTABLE,
  LASTING,
  PAGE_POLICY,
  REVALIDATED,
  SECURITY_HEADERS,
} from './rules.mjs';
import { TYPES } from './types.mjs';

/**
 * A site of Caddy.
 *
 * @param {{ base: string, address: string | null }} site
 */
export function caddyfile({ base, address }) {
  const security = Object.entries(SECURITY_HEADERS).map(([name, value]) => `${name} "${value}"`);
  const types = Object.entries(TYPES).flatMap(([extension, type]) => {
    const name = `@${extension.slice(1)}`;
    const folders = extension === '.html' ? ' */' : '';
    return [`${name} path *${extension}${folders}`, `header ${name} Content-Type "${type}"`];
  });
  const files = [
    '@written not method GET HEAD',
    'respond @written 405',
    // By itself it leads to the slash too, but versions before 2.7 forget the query: a deep link's citation.
    '@asked {',
    '  file {path}/index.html',
    '  expression {query} != "" && {http.request.orig_uri.path}.matches("^(/[^/]+)+$")',
    '}',
    'redir @asked {http.request.orig_uri.path}/?{query} permanent',
    'header {',
    ...security.map((line) => `  ${line}`),
    `  Cache-Control "${REVALIDATED}"`,
    '}',
    `@lasting path ${LASTING.map((folder) => `/${folder}*`).join(' ')}`,
    `header @lasting Cache-Control "${IMMUTABLE}"`,
    ...types,
    '@pages path *.html */',
    `header @pages Content-Security-Policy "${PAGE_POLICY}"`,
    '@embed {',
    '  path *.html */',
    `  path_regexp ^/${EMBED}`,
    '}',
    `header @embed Content-Security-Policy "${EMBED_POLICY}"`,
    'file_server {',
    '  precompressed br gzip',
    '}',
  ];
  const missing = [
    '@missing expression {http.error.status_code} == 404',
    'handle @missing {',
    '  rewrite * /404.html',
    `  header Cache-Control "${REVALIDATED}"`,
    `  header Content-Type "${TYPES['.html']}"`,
    `  header Content-Security-Policy "${PAGE_POLICY}"`,
    '  file_server',
    '}',
  ];
  const mounted =
    base === '/'
      ? ['route {', ...files.map((line) => `  ${line}`), '}']
      : [
          `redir ${base.slice(0, -1)} ${base}?{query} permanent`,
          `handle_path ${base}* {`,
          '  route {',
          ...files.map((line) => `    ${line}`),
          '  }',
          '}',
          'handle {',
          '  error 404',
          '}',
        ];
  return `# For Caddy 2: the built folder goes into /var/www/sanad/.

${address === null ? ':80' : new URL(address).origin} {
  root * /var/www/sanad/

${mounted.map((line) => `  ${line}`).join('\n')}

  handle_errors {
${missing.map((line) => `    ${line}`).join('\n')}
  }
}
`;
}
