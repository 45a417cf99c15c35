import type { TimelineIndex } from '../../src/core/model/published.ts';
import { escapeHtml } from './escape-html.ts';
import { pageLanguages } from './page-language.ts';
import { renderPage } from './render-page.ts';
import { type Page, sitePages } from './site-pages.ts';
import { type Speech, speechOf, spoken } from './speech.ts';
import { eventWithoutScript, homeWithoutScript, movedWithoutScript } from './without-script.ts';

/**
 * Every HTML file of the site, by its path in the built folder.
 *
 * @param shell `index.html` as Vite wrote it
 * @param base where the site will be mounted, with both slashes. `404.html` alone needs to know, since it is
 *   served for addresses of any depth; all other pages work anywhere.
 */
export function writePages(shell: string, index: TimelineIndex, base: string): Map<string, string> {
  const languages = pageLanguages(index.site.languages);
  const files = new Map<string, string>();
  for (const page of sitePages(index, languages)) {
    files.set(`${page.path}index.html`, render(shell, page, speechOf(page.language, languages, index)));
  }
  const first = speechOf(languages[0] ?? '', languages, index);
  files.set('404.html', renderMissing(shell, base, first));
  return files;
}

function render(shell: string, page: Page, speech: Speech): string {
  const { language, direction, languages, index, words } = speech;
  const depth = page.path.split('/').length - 1;
  const root = depth === 0 ? './' : '../'.repeat(depth);
  const site = spoken(index.site.title, language);
  const common = { language, direction, languages, root };

  switch (page.kind) {
    case 'home':
      return renderPage(shell, {
        ...common,
        title: site,
        description: words.about,
        body: homeWithoutScript(speech, root),
      });
    case 'event': {
      const headline = spoken(page.event.title, language);
      const description = page.event.citations[0]?.exact ?? headline;
      const body = eventWithoutScript(page.event, speech, root);
      return renderPage(shell, { ...common, title: `${headline} · ${site}`, description, body });
    }
    case 'moved': {
      const to = root + page.to;
      const body = movedWithoutScript(to, speech);
      return renderPage(shell, {
        ...common,
        title: words.moved,
        description: words.moved,
        body,
        refresh: to,
      });
    }
  }
}

function renderMissing(
  shell: string,
  root: string,
  { language, direction, languages, words }: Speech,
): string {
  const back = `<a href="${escapeHtml(root)}">${escapeHtml(words.all)}</a>`;
  const notice = `<main><h1>${escapeHtml(words.missing)}</h1><p>${back}</p></main>`;
  return renderPage(shell, {
    language,
    direction,
    languages,
    root,
    title: words.missing,
    description: words.missing,
    body: '',
    // Outside <noscript>: mounted elsewhere than at `base`, this page's scripts would not be found either.
    placeholder: notice,
  });
}
