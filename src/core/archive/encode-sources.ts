import { type ArticleSummary, SCHEMA_VERSION } from '../model/published.ts';
import type { Sources } from './format.ts';
import { packWholeDates } from './pack-dates.ts';

/** Sources in one piece. */
export const SOURCES_PIECE = 4096;

/** @param articles that follow each other in order of publication @param events how many cite each */
export function encodeSources(articles: readonly ArticleSummary[], events: ArrayLike<number>): Sources {
  return {
    schema: 'sanad-sources',
    version: SCHEMA_VERSION,
    ids: articles.map(({ id }) => id),
    titles: articles.map(({ title }) => title),
    openings: articles.map(({ opening }) => opening),
    publishers: articles.map(({ publisher }) => publisher),
    languages: articles.map(({ language }) => language),
    published: packWholeDates(articles.map(({ published: { basis, evidence, ...when } }) => when)),
    events: Array.from(events),
  };
}
