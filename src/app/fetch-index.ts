import { indexFile } from '../core/link/data-files.ts';
import { indexSchema, type TimelineIndex } from '../core/model/published.ts';
import { failureOf, fetchData } from './fetch-data.ts';
import { pageVersion } from './page-version.ts';
import { sameVersion } from './same-version.ts';

/**
 * The index with its texts in one language, of the version of the page that asks.
 *
 * @param root the site's root, an absolute URL with a slash at its end
 * @throws DataError
 */
export function fetchIndex(root: string, language: string, signal?: AbortSignal): Promise<TimelineIndex> {
  const version = pageVersion()?.data ?? null;
  const url = new URL(indexFile(language, version), root);
  const schema = sameVersion(indexSchema, version);
  const options = signal === undefined ? {} : { signal };
  return fetchData(url, schema, options).catch((error: unknown) => {
    if (failureOf(error) !== 'changed') throw error;
    // A copy on the way may be older than what is there by now.
    return fetchData(url, schema, { ...options, cache: 'reload' });
  });
}
