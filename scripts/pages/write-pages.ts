import type { DrawStill } from '../../src/app/still/still.ts';
import type { TimelineIndex } from '../../src/core/model/published.ts';
import { escapeHtml } from './escape-html.ts';
import { preloads } from './fonts.ts';
import { type HeadPage, headOf } from './head.ts';
import { nameOfLooks } from './name-of-looks.ts';
import { pageLanguages } from './page-language.ts';
import { type PageParts, renderPage } from './render-page.ts';
import { type Page, pathOf, sitePages } from './site-pages.ts';
import { type Speech, speechOf } from './speech.ts';
import { Looks, settled } from './still-html.ts';
import { descriptionOf, titleOf } from './titles.ts';
import { homeWithoutScript, movedWithoutScript } from './without-script.ts';

export interface PagesOptions {
  /**
   * Where the site will be mounted, with both slashes. `404.html` alone needs to know, since it is served for
   * addresses of any depth; all other pages work anywhere.
   */
  base: string;
  /** Where the site is published: absolute, with a slash at its end; `null`: nobody knows yet. */
  address: string | null;
  /** Whether preview cards are drawn too; they are unless it is said that they cannot be. */
  hasCards?: boolean;
  /** The built typefaces, by their paths in the built folder. */
  fonts: readonly string[];
  draw: DrawStill;
  /** Digest of all that `draw` draws, and of what it draws with. */
  drawing: string;
}

/**
 * Every HTML file of the site, and the style sheet that they share, by path in the built folder. One after the
 * other, since those of a large corpus do not fit in memory together.
 *
 * @param shell `index.html` as Vite wrote it
 */
export function* writePages(
  shell: string,
  index: TimelineIndex,
  options: PagesOptions,
): Generator<[path: string, content: string]> {
  const languages = pageLanguages(index.site.languages);
  const speeches = new Map(languages.map((language) => [language, speechOf(language, languages, index)]));
  const looks = new Looks();
  const sheet = nameOfLooks(options.drawing);
  const quoted = [...new Set(index.articles.map(({ language }) => language))];

  /** What a page has by its kind. */
  const own = (page: Page, speech: Speech, root: string): Partial<PageParts> => {
    const { language } = page;
    const head = headOf(headPageOf(page), speech, options.address, options.hasCards);
    if (page.kind === 'moved') {
      const to = root + page.to;
      return { head, withoutScript: movedWithoutScript(to, speech), refresh: to };
    }
    if (page.kind === 'home') return { head, withoutScript: homeWithoutScript(speech, root) };
    const { kind, id } = page;
    const texts = kind === 'event' || kind === 'article' ? quoted : [language];
    return {
      head: [
        preloads(options.fonts, { language, quoted: texts, root }),
        `<link rel="stylesheet" href="${escapeHtml(root + sheet)}" />`,
        head,
      ].join(''),
      still: settled(options.draw({ subject: { kind, id }, language, root }), looks),
    };
  };

  for (const page of sitePages(index, languages)) {
    const speech = speeches.get(page.language);
    if (speech === undefined) throw new Error(`no words for ${page.language}`);
    const root = rootFrom(page.path);
    const common = {
      ...shared(speech),
      root,
      title: titleOf(headPageOf(page), speech),
      description: descriptionOf(headPageOf(page), speech),
    };
    yield [`${page.path}index.html`, renderPage(shell, { ...common, ...own(page, speech, root) })];
  }
  const all = [...speeches.values()];
  const [first] = all;
  if (first !== undefined) yield ['404.html', renderMissing(shell, options.base, first, all)];
  yield [sheet, looks.css()];
}

const shared = ({ language, direction, languages }: Speech) => ({ language, direction, languages });

/** From a page's folder to the site's root. */
function rootFrom(path: string): string {
  const depth = path.split('/').length - 1;
  return depth === 0 ? './' : '../'.repeat(depth);
}

/** Of a retired address what took its place: chats and search engines are told of that, and where it is now. */
function headPageOf(page: Page): HeadPage {
  return page.kind === 'moved' ? { ...page.successor, language: page.language, path: page.to } : page;
}

/** @param all the languages of the site: whose the wrong address was, only a script could tell */
function renderMissing(shell: string, root: string, speech: Speech, all: readonly Speech[]): string {
  const { words } = speech;
  const links = all.map(({ language, direction, pages, site }) => {
    const href = escapeHtml(root + pathOf({ kind: 'home' }, language, site));
    return `<a href="${href}" hreflang="${language}" lang="${language}" dir="${direction}">${escapeHtml(pages('all'))}</a>`;
  });
  const notice = `<main><h1>${escapeHtml(words.missing)}</h1><p>${links.join(' · ')}</p></main>`;
  return renderPage(shell, {
    ...shared(speech),
    root,
    title: words.missing,
    description: words.missing,
    // Outside <noscript>: mounted elsewhere than at `base`, this page's scripts would not be found either.
    placeholder: notice,
  });
}
