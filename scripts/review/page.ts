import type { Bundle } from './bundle.ts';

/** Nothing from elsewhere, nothing inline, and no text ever becomes code. */
export const REVIEW_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** Where the page is given its token: a foreign page cannot read it. */
const TOKEN_META = 'review-token';

/** @param token of this start of the server; letters and digits */
export function reviewPage({ script, styles }: Bundle, token: string): string {
  return `<!doctype html>
<html lang="ar" dir="rtl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="robots" content="noindex" />
    <meta name="${TOKEN_META}" content="${token}" />
    <script src="../theme.js"></script>
    <title>سَنَد</title>
    <link rel="icon" href="data:," />
${styles.map((file) => `    <link rel="stylesheet" href="${file}" />`).join('\n')}
    <script type="module" src="${script}"></script>
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>
`;
}
