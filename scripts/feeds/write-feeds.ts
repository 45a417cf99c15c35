import type { TimelineIndex } from '../../src/core/model/published.ts';
import { pageLanguages } from '../pages/page-language.ts';
import { speechOf } from '../pages/speech.ts';
import { atomOf } from './atom.ts';
import { feedOf } from './feed.ts';
import { feedPaths } from './feed-paths.ts';
import { jsonFeedOf } from './json-feed.ts';

/**
 * The feeds of every language, by path in the built folder.
 *
 * @param address where the site is published, absolute, with a slash at its end: a feed is read far from its site,
 *   so it cannot be written without
 */
export function writeFeeds(index: TimelineIndex, address: string): Map<string, string> {
  const languages = pageLanguages(index.site.languages);
  return new Map(
    languages.flatMap((language) => {
      const speech = speechOf(language, languages, index);
      const feed = feedOf(speech, address);
      const { atom, json } = feedPaths(speech);
      return [[atom, atomOf(feed)] as const, [json, jsonFeedOf(feed)] as const];
    }),
  );
}
