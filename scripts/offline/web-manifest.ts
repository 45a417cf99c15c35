import type { TimelineIndex } from '../../src/core/model/published.ts';
import { escapeHtml } from '../pages/escape-html.ts';
import { type Speech, spoken } from '../pages/speech.ts';
import { ICONS } from './icons.ts';

const FILE = 'manifest.webmanifest';

type Page = Pick<Speech, 'language' | 'languages'>;

/** Where a language's manifest lies, below the site's root. */
export function manifestPath({ language, languages }: Page): string {
  return language === languages[0] ? FILE : `${language}/${FILE}`;
}

/** @param root from the page to the site's root */
export function manifestLink(page: Page, root: string): string {
  return `<link rel="manifest" href="${escapeHtml(root + manifestPath(page))}" />`;
}

/**
 * What a system needs to know to install the site in one language (W3C Web Application Manifest). All addresses are
 * relative to the manifest itself: the site is installed from wherever it is mounted.
 */
export function webManifest(
  { language, languages, direction }: Page & Pick<Speech, 'direction'>,
  index: TimelineIndex,
): string {
  const root = manifestPath({ language, languages }).includes('/') ? '../' : './';
  const title = spoken(index.site.title, language);
  return JSON.stringify(
    {
      name: title,
      short_name: title,
      lang: language,
      dir: direction,
      start_url: './',
      scope: root,
      // Not `standalone`: what is seen is a link, and the reader keeps the ways to copy it and to go back.
      display: 'minimal-ui',
      background_color: '#fbf8f1',
      theme_color: '#fbf8f1',
      icons: ICONS.map(({ path, size, purpose }) => ({
        src: root + path,
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    },
    null,
    2,
  );
}
