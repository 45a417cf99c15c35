import { escapeHtml } from '../pages/escape-html.ts';
import { fill } from '../pages/interface-words.ts';
import { type Speech, spoken } from '../pages/speech.ts';
import { feedPaths } from './feed-paths.ts';
import { feedWords } from './words.ts';

/**
 * By these links in a page's head a reader's program finds the feeds. For a site that has an address: without one
 * there are none.
 *
 * @param root from the page to the site's root
 */
export function feedLinks(speech: Speech, root: string): string {
  const { language, index } = speech;
  const { atom, json } = feedPaths(speech);
  const title = fill(feedWords(language).title, { site: spoken(index.site.title, language) });
  const link = (type: string, path: string) =>
    `<link rel="alternate" type="${type}" title="${escapeHtml(title)}" href="${escapeHtml(root + path)}" />`;
  return link('application/atom+xml', atom) + link('application/feed+json', json);
}
