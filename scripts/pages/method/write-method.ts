import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { DrawMark } from '../../../src/app/still/still.ts';
import { methodAddress } from '../../../src/core/link/method-address.ts';
import type { Figures } from '../../../src/core/model/figures.ts';
import type { TimelineIndex } from '../../../src/core/model/published.ts';
import { versionOf } from '../../../src/offline/shell-at.ts';
import { inRoot } from '../../project.mjs';
import { pageLanguages } from '../page-language.ts';
import { type Speech, speechOf } from '../speech.ts';
import { Looks, settled } from '../still-html.ts';
import { methodBody } from './method-body.ts';
import { methodHead } from './method-head.ts';

interface Options {
  /** Where the site is published, with a slash at its end; `null`: nobody knows yet. */
  address: string | null;
  drawMark: DrawMark;
  /** Of the whole corpus, where the index is not whole; else counted in the index. */
  figures?: Figures | null;
}

/**
 * The method page in each language and the style sheet of them all, by path in the built folder. They hold no
 * script at all.
 *
 * @param shell `index.html` as Vite wrote it: it names the app's style sheets, in which the marks are
 */
export function writeMethod(
  shell: string,
  index: TimelineIndex,
  { address, drawMark, figures = null }: Options,
): Map<string, string> {
  const languages = pageLanguages(index.site.languages);
  const looks = new Looks();
  const pages = languages.map((language) => {
    const speech = speechOf(language, languages, index);
    const path = methodAddress(language, speech.site);
    const root = '../'.repeat(path.split('/').length - 1);
    const body = methodBody(speech, {
      root,
      feeds: address !== null,
      figures,
      mark: (options) => settled(drawMark(options), looks),
    });
    return { speech, path, root, body };
  });
  const css = `${readFileSync(inRoot('scripts', 'pages', 'method', 'method.css'), 'utf8')}\n${looks.css()}`;
  const sheet = `assets/method-${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
  const sheets = [...shell.matchAll(/<link rel="stylesheet"[^>]*href="\.\/([^"]+)"/g)].map(
    ([, href = '']) => href,
  );
  const version = versionOf(shell);
  const icon = /<link\s+rel="icon"[^>]*>/.exec(shell)?.[0] ?? '';
  return new Map([
    [sheet, css],
    ...pages.map(({ speech, path, root, body }): [string, string] => [
      `${path}index.html`,
      pageOf(speech, methodHead(speech, { root, address, version, icon, sheets: [...sheets, sheet] }), body),
    ]),
  ]);
}

const pageOf = ({ language, direction }: Speech, head: string, body: string): string =>
  `<!doctype html>\n<html lang="${language}" dir="${direction}"><head>${head}</head><body class="method">${body}</body></html>\n`;
