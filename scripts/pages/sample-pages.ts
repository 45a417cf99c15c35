import type { DrawStill } from '../../src/app/still/still.ts';
import type { Article, TimelineIndex } from '../../src/core/model/published.ts';
import { openStills } from './open-stills.ts';
import { pageLanguages } from './page-language.ts';
import { type PagesOptions, writePages } from './write-pages.ts';

/** What Vite makes of `index.html`, as far as pages depend on it. */
export const SAMPLE_SHELL = `<!doctype html>
<html lang="ar" dir="rtl">
  <head>
    <meta charset="utf-8" />
    <meta name="app-root" content="./" />
    <meta name="app-languages" content="" />
    <title>x</title>
    <script type="module" crossorigin src="./assets/app.js"></script>
    <link rel="stylesheet" crossorigin href="./assets/app.css">
  </head>
  <body>
    <div id="root"></div>
  </body>
</html>`;

/** The articles of a sample index: the text of each is the quotes that it is cited for, a paragraph each. */
function sampleArticles({ articles, events }: TimelineIndex): Article[] {
  return articles.map((article) => ({
    schema: 'sanad-article',
    version: 1,
    ...article,
    paragraphs: events
      .flatMap(({ citations }) => citations)
      .filter((citation) => citation.article === article.id)
      .map(({ exact }, n) => ({ n, role: 'body', text: exact })),
  }));
}

/** Pages drawn by the app itself; opening it takes a second or two. */
export async function drawSample(index: TimelineIndex, articles = sampleArticles(index)): Promise<DrawStill> {
  const languages = pageLanguages(index.site.languages);
  return (await openStills({ index, languages, articles })).draw;
}

/** All files of a sample's pages, by path. */
export async function samplePages(
  index: TimelineIndex,
  options: Partial<PagesOptions> = {},
): Promise<Map<string, string>> {
  const draw = options.draw ?? (await drawSample(index));
  const all: PagesOptions = { base: '/', address: null, fonts: [], drawing: '', ...options, draw };
  return new Map(writePages(SAMPLE_SHELL, index, all));
}
