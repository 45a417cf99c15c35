import type { Manifest } from '../core/archive/manifest.ts';
import { indexFile } from '../core/link/data-files.ts';
import { indexSchema, type TimelineIndex } from '../core/model/published.ts';
import { DataError, failureOf, fetchData, type Schema } from './fetch-data.ts';
import { pageVersion } from './page-version.ts';
import { sameVersion } from './same-version.ts';

/**
 * The index with its texts in one language, of the version of the page that asks.
 *
 * @param root the site's root, an absolute URL with a slash at its end
 * @throws DataError
 */
export function fetchIndex(root: string, language: string, signal?: AbortSignal): Promise<TimelineIndex> {
  return fetchOfVersion(root, language, indexSchema, signal);
}

/**
 * The index, or in its place the manifest of a corpus that is too large to be sent as a whole.
 *
 * @throws DataError
 */
export async function fetchCorpus(
  root: string,
  language: string,
  signal?: AbortSignal,
): Promise<TimelineIndex | Manifest> {
  const found = await fetchOfVersion(root, language, unlessManifest, signal);
  if ('schema' in found) return found;
  const url = new URL(indexFile(language, null), root);
  const { checkedManifest } = await import('./archive/check-manifest.ts').catch((cause: unknown) => {
    throw new DataError('network', url, cause);
  });
  const checked = checkedManifest.safeParse(found.unchecked);
  if (!checked.success) throw new DataError('broken', url, checked.error);
  return checked.data;
}

/** A manifest is let through unread: what reads it comes only where there is one. */
const unlessManifest: Schema<TimelineIndex | { unchecked: unknown }> = {
  safeParse: (data) =>
    (data as Partial<Manifest> | null)?.schema === 'sanad-manifest'
      ? { success: true, data: { unchecked: data } }
      : indexSchema.safeParse(data),
};

function fetchOfVersion<Value>(
  root: string,
  language: string,
  form: Schema<Value>,
  signal: AbortSignal | undefined,
): Promise<Value> {
  const version = pageVersion()?.data ?? null;
  const url = new URL(indexFile(language, version), root);
  const schema = sameVersion(form, version);
  const options = signal === undefined ? {} : { signal };
  return fetchData(url, schema, options).catch((error: unknown) => {
    if (failureOf(error) !== 'changed') throw error;
    // A copy on the way may be older than what is there by now.
    return fetchData(url, schema, { ...options, cache: 'reload' });
  });
}
