/**
 * The Content-Security-Policy of every built page. Nothing inline and nothing from elsewhere: a hostile
 * quote in somebody's data could not run, and a reader is seen by no third party.
 *
 * `data:` pictures: the stylesheets of libraries name some. Frames: the preview of the site's own. Trusted Types: every HTML string passes through
 * `src/app/security/trusted-types.ts`. As it stands in each page, whatever its host sends: who may frame the page
 * is absent because a meta element cannot say it (see `rules.mjs`).
 */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');
