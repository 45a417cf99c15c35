import { pathOf } from '../pages/site-pages.ts';
import type { Speech } from '../pages/speech.ts';

/** Where the feeds of a language are, relative to the site's root. */
export function feedPaths({ language, site }: Pick<Speech, 'language' | 'site'>): {
  atom: string;
  json: string;
} {
  const folder = pathOf({ kind: 'home' }, language, site);
  return { atom: `${folder}feed.atom`, json: `${folder}feed.json` };
}
