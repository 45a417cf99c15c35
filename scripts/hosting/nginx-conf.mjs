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
 * A site of nginx, for its folder `conf.d/`.
 *
 * @param {{ base: string, address: string | null }} site
 */
export function nginxConf({ base, address }) {
  const host = address === null ? '_' : new URL(address).hostname;
  const at = base.replaceAll('.', '\\.');
  const types = Object.entries(TYPES).map(([extension, type]) => `    "${type}" ${extension.slice(1)};`);
  const security = Object.entries(SECURITY_HEADERS).map(
    ([name, value]) => `  add_header ${name} "${value}" always;`,
  );
  const slash =
    base === '/' ? [] : [`  location = ${base.slice(0, -1)} { return 301 ${base}$is_args$args; }`];
  return `# For nginx: put it into /etc/nginx/conf.d/, the built folder into /var/www/sanad/, and mend "listen",
# "server_name" and "alias". TLS is left to you.

map $uri $sanad_cache {
  default "${REVALIDATED}";
${LASTING.map((folder) => `  "~^${at}${folder}" "${IMMUTABLE}";`).join('\n')}
}

map "$uri $sent_http_content_type" $sanad_policy {
  default "";
  "~^${at}${EMBED}.* text/html" "${EMBED_POLICY}";
  "~ text/html" "${PAGE_POLICY}";
}

server {
  listen 80;
  server_name ${host};

  types {
${types.join('\n')}
  }
  default_type application/octet-stream;
  index index.html;
  error_page 404 ${base}404.html;
  # Behind another server, or one that renames the port, only a path leads back.
  absolute_redirect off;

  # As the build left it beside each file. With the module of Brotli: "brotli_static on;" too.
  gzip_static on;
  gzip_vary on;
  gzip_proxied any;
  gzip_http_version 1.0;

  add_header Cache-Control $sanad_cache always;
  add_header Content-Security-Policy $sanad_policy always;
${security.join('\n')}

${[...slash, `  location ${base} { alias /var/www/sanad/; }`].join('\n')}
}
`;
}
