import type { Direction } from '../../src/core/model/published.ts';
import { manifestLink } from '../offline/web-manifest.ts';
import { CONTENT_SECURITY_POLICY } from './csp.ts';
import { escapeHtml } from './escape-html.ts';

/** What distinguishes a page from the app's shell. */
export interface PageParts {
  language: string;
  direction: Direction;
  /** All that the site has, the first without a prefix. */
  languages: readonly string[];
  /** From the page to the site's root: `./`, `../../`, or absolute for `404.html`. */
  root: string;
  title: string;
  description: string;
  /** What else stands in the head: data for machines, links to other languages; HTML. */
  head?: string;
  /** What the page says, until the app has drawn the same; HTML. */
  still?: string;
  /** Shown without JavaScript alone, where the app has to draw first; HTML. */
  withoutScript?: string;
  /** Where a reader without JavaScript is sent on to. */
  refresh?: string;
  /** Stands in the app's place until the app has loaded, if it ever does; HTML. */
  placeholder?: string;
}

/**
 * A page: the app's shell with its own head, and what the page says without the app.
 *
 * @param shell `index.html` as Vite wrote it, its URLs beginning with `./`
 * @throws {Error} when the shell lacks a place that must be filled
 */
export function renderPage(shell: string, parts: PageParts): string {
  const { language, direction, languages, root, title, description, refresh, placeholder = '' } = parts;
  const csp = `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(CONTENT_SECURITY_POLICY)}" />`;
  const noScriptHead =
    refresh === undefined
      ? ''
      : `<noscript><meta http-equiv="refresh" content="0; url=${escapeHtml(refresh)}" /></noscript>`;
  const head = `<title>${escapeHtml(title)}</title><meta name="description" content="${escapeHtml(description)}" />`;
  const still = parts.still ?? '';
  const plain = parts.withoutScript === undefined ? '' : `<noscript>${parts.withoutScript}</noscript>`;

  // Functions, since a headline may hold `$&`, which a replacement string would expand.
  const places: [RegExp, (match: string) => string][] = [
    [/<html[^>]*>/, () => `<html lang="${escapeHtml(language)}" dir="${direction}">`],
    [/<meta charset="utf-8"[^>]*>/, (charset) => charset + csp],
    [/(?<=<meta name="app-root" content=")[^"]*/, () => escapeHtml(root)],
    [/(?<=<meta name="app-languages" content=")[^"]*/, () => escapeHtml(languages.join(' '))],
    [/<title>.*?<\/title>/s, () => head + noScriptHead],
    [/<\/head>/, (end) => manifestLink(parts, root) + (parts.head ?? '') + end],
    [/<div id="root"><\/div>/, () => `<div id="root">${placeholder}</div>${still}${plain}`],
  ];
  const fromRoot = shell.replace(/(?<=\b(?:src|href)=")\.\//g, () => escapeHtml(root));
  return places.reduce((page, [place, filling]) => {
    if (!place.test(page)) throw new Error(`index.html has no place ${place}`);
    return page.replace(place, filling);
  }, fromRoot);
}
