import { initialState } from '../../src/core/link/codec.ts';
import { embedAddress } from '../../src/core/link/embed-address.ts';
import { directionOf } from '../../src/core/model/direction.ts';
import type { TimelineIndex } from '../../src/core/model/published.ts';
import { withVersion } from '../offline/page-version.ts';
import { escapeHtml } from '../pages/escape-html.ts';
import { pageLanguages } from '../pages/page-language.ts';
import { renderPage } from '../pages/render-page.ts';
import { spoken } from '../pages/speech.ts';
import { pageWords } from '../pages/words.ts';

/**
 * The page of frames in each language, by path in the built folder: `embed/index.html`, `en/embed/index.html`.
 * Until its script has drawn, and where none runs, it is a link to the site.
 *
 * @param shell `embed.html` as Vite wrote it
 * @param version as every page of the same build names it
 */
export function writeEmbeds(
  shell: string,
  index: TimelineIndex,
  version: string,
): [path: string, content: string][] {
  const versioned = withVersion(shell, version);
  const languages = pageLanguages(index.site.languages);
  return languages.map((language) => {
    const path = embedAddress(initialState(language), { languages });
    const root = '../'.repeat(path.split('/').length - 1);
    const title = spoken(index.site.title, language);
    const home = root + path.replace(/embed\/$/, '');
    const link = `<a href="${escapeHtml(home)}" target="_blank" rel="noopener"><bdi>${escapeHtml(title)}</bdi></a>`;
    const page = renderPage(versioned, {
      language,
      direction: directionOf(language),
      languages,
      root,
      title,
      description: pageWords(language).about,
      placeholder: `<p class="placeholder">${link}</p>`,
    });
    return [`${path}index.html`, page];
  });
}
